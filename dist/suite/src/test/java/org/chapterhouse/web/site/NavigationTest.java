package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.event;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final SitePath HOME = SitePath.HOME;

    private static Reader reader;

    @BeforeAll
    static void come() {
        reader = new Reader();
    }

    @AfterAll
    static void leave() {
        reader.close();
    }

    private static Site founded(String slug) {
        reader.founds(slug, "en-US");
        return reader.get(Sites.class).bySlug(slug).orElseThrow();
    }

    private static List<House.Section> sections(Site site, SitePath here, String language) {
        return reader.get(Navigation.class).sections(site, here, Locale.forLanguageTag(language));
    }

    private static List<String> labels(Site site) {
        return sections(site, HOME, "en").stream()
                .map(section -> section.link().label())
                .toList();
    }

    @Test
    void onlyAListWithSomethingInItIsASection() {
        var site = founded("sections");
        assertThat(labels(site)).isEmpty();
        var item = reader.published("story", "sections", story("One", "2026-05-26"), "en");
        assertThat(labels(site)).containsExactly("Stories", "One");
        assertThat(reader.get(Navigation.class).feeds(site, Locale.ENGLISH))
                .extracting(Link::url)
                .containsExactly("/chapters/sections/feeds/stories.rss");
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(labels(site)).isEmpty();
        assertThat(reader.get(Navigation.class).feeds(site, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsUnderEmbargoOrOverIsNoReasonForASection() {
        var site = founded("hours");
        var tonight = Json.createObjectBuilder(event("Tonight", "2026-05-26T20:00:00Z"))
                .add("hiddenUntil", "2026-05-26T16:00:00Z");
        reader.published("event", "hours", tonight.build(), "en");
        assertThat(labels(site)).isEmpty();
        reader.pass(Duration.ofHours(2));
        assertThat(labels(site)).as("it came by itself").containsExactly("Events");
        reader.pass(Duration.ofHours(4));
        assertThat(labels(site)).as("it went by itself").isEmpty();
    }

    @Test
    void theSectionThatOneIsInIsMarked() {
        var site = founded("marks");
        reader.published("story", "marks", story("One", "2026-05-26"), "en");
        assertThat(marked(site, "/stories")).containsExactly("Stories");
        assertThat(marked(site, "/stories/one")).containsExactly("Stories", "One");
        assertThat(marked(site, "/stories/one/print")).containsExactly("Stories", "One");
        assertThat(marked(site, "/storiesque")).isEmpty();
        assertThat(marked(site, "/")).isEmpty();
    }

    private static List<String> marked(Site site, String here) {
        return sections(site, new SitePath(here), "en").stream()
                .filter(House.Section::current)
                .map(section -> section.link().label())
                .toList();
    }

    @Test
    void aListIsNamedInTheReadersLanguageAndAPageByItsTitle() {
        var site = founded("tongues");
        reader.published("story", "tongues", story("One", "2026-05-26"), "en");
        assertThat(sections(site, HOME, "es"))
                .extracting(section -> section.link().label())
                .containsExactly("Historias", "One");
        assertThat(labels(site)).containsExactly("Stories", "One");
    }

    @Test
    void soManyPagesAreShownAndNoMoreInTheOrderOfTheirTitles() {
        var site = founded("many");
        IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "Story " + (10 - number))
                .forEach(title -> reader.published("story", "many", story(title, "2026-05-26"), "en"));
        assertThat(labels(site))
                .containsExactly(
                        "Stories", "Story 1", "Story 2", "Story 3", "Story 4", "Story 5", "Story 6", "Story 7",
                        "Story 8");
    }

    @Test
    void theDatabaseIsAskedOnceUntilSomethingChanges() {
        var site = founded("once");
        reader.published("story", "once", story("One", "2026-05-26"), "en");
        assertThat(Statements.of(() -> labels(site))).isNotEmpty();
        assertThat(Statements.of(() -> sections(site, new SitePath("/stories/one"), "en")))
                .isEmpty();
        assertThat(Statements.of(() -> sections(site, HOME, "es")))
                .as("another language")
                .isNotEmpty();
        reader.published("story", "once", story("Two", "2026-05-26"), "en");
        assertThat(labels(site)).containsExactly("Stories", "One", "Two");
    }

    @Test
    void whatWasReadWhileSomethingChangedIsNotRemembered() {
        var site = founded("meanwhile");
        var one = reader.published("story", "meanwhile", story("One", "2026-05-26"), "en");
        Statements.interrupting(
                "published_page",
                () -> reader.asSystem(() -> reader.get(Publishing.class).withdraw(one.id())),
                () -> labels(site));
        assertThat(labels(site)).isEmpty();
    }
}
