package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.SlugTaken;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Former;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets an address when several want it. */
class AddressesTest {

    private static final Core CORE = Core.start();
    private static final int PEOPLE = 10;

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CORE.get(SystemUser.class).call(work);
    }

    private static JsonObject note(String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .add("text", "<p>What happened.</p>")
                .build();
    }

    private static ContentItem draft(String title) {
        return draft(title, Optional.empty());
    }

    private static ContentItem draft(String title, Optional<Slug> wish) {
        return asSystem(() -> CORE.get(Drafting.class).create("note", Site.NATIONAL, note(title), wish));
    }

    private static ContentItem publish(ContentItem item) {
        return asSystem(
                () -> CORE.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static ContentItem move(ContentItem item, String slug) {
        return asSystem(() -> CORE.get(Drafting.class)
                .save(item.id(), item.draft().number(), note(item.draft().title()), Optional.of(new Slug(slug))));
    }

    private static SitePath path(String slug) {
        return new SitePath("/notes/2026/" + slug);
    }

    private static Optional<String> readerSees(String slug) {
        var national = CORE.get(Sites.class).national().id();
        return CORE.get(PublishedPages.class).find(national, path(slug)).map(page -> page.title());
    }

    private static Optional<SitePath> leadsTo(String slug) {
        return CORE.get(PublishedPages.class)
                .formerly(CORE.get(Sites.class).national().id(), path(slug))
                .flatMap(Former::now);
    }

    private static void allAtOnce(Callable<?> work) throws Exception {
        var begin = new CyclicBarrier(PEOPLE);
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var all = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> threads.submit(() -> {
                        begin.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tenWhoBeginTheSameTitleAtOnceAllHaveAnAddress() throws Exception {
        for (var round = 1; round <= 3; round++) {
            var title = "Same words, round " + round;
            allAtOnce(() -> publish(draft(title)));
            var seen = new HashSet<String>();
            for (var number = 1; number <= PEOPLE; number++) {
                var slug = "same-words-round-" + round + (number == 1 ? "" : "-" + number);
                readerSees(slug).ifPresent(page -> seen.add(slug));
            }
            assertThat(seen).hasSize(PEOPLE);
        }
    }

    @Test
    void aPageMayTakeItsFormerAddressBack() {
        var first = publish(draft("There and back"));
        var away = publish(move(first, "away"));
        assertThat(leadsTo("there-and-back")).contains(path("away"));
        publish(move(away, "there-and-back"));
        assertThat(readerSees("there-and-back")).contains("There and back");
        assertThat(leadsTo("away")).contains(path("there-and-back"));
        assertThat(leadsTo("there-and-back")).isEmpty();
    }

    @Test
    void aDraftThatWaitsAtAFormerAddressDoesNotKeepThePageFromComingBack() {
        var page = publish(move(publish(draft("Board")), "the-board"));
        var waiting = draft("Another board", Optional.of(new Slug("board")));
        assertThat(waiting.path()).contains(path("board"));
        publish(move(page, "board"));
        assertThat(readerSees("board")).contains("Board");
        assertThatThrownBy(() -> publish(waiting))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("already belongs to the page 'Board'")
                .hasMessageContaining("Choose another address for this page");
        publish(move(waiting, "another-board"));
        assertThat(readerSees("another-board")).contains("Another board");
    }

    @Test
    void twoPagesSwapTheirAddresses() {
        var left = publish(draft("Left"));
        var right = publish(draft("Right"));
        var aside = publish(move(left, "aside"));
        publish(move(right, "left"));
        publish(move(aside, "right"));
        assertThat(readerSees("left")).contains("Right");
        assertThat(readerSees("right")).contains("Left");
        assertThat(leadsTo("left")).isEmpty();
        assertThat(leadsTo("right")).isEmpty();
        assertThat(leadsTo("aside")).contains(path("right"));
    }

    @Test
    void whoeverIsPublishedFirstGetsTheAddressThatADraftMeantToHave() {
        var page = publish(draft("Was elsewhere"));
        draft("Gala");
        publish(move(page, "gala"));
        assertThat(readerSees("gala")).contains("Was elsewhere");
    }

    @Test
    void anAddressMadeOfATitleGoesAroundWhatLeadsElsewhere() {
        publish(move(publish(draft("Summer camp")), "camp"));
        assertThat(draft("Summer camp").draft().slug()).isEqualTo(new Slug("summer-camp-2"));
        assertThat(leadsTo("summer-camp")).contains(path("camp"));
    }

    @Test
    void whoChoosesATakenAddressIsToldWhoHasIt() {
        publish(draft("Elections"));
        var other = draft("Voting");
        assertThatThrownBy(() -> move(other, "elections"))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("the page 'Elections'");
        draft("Ballots");
        assertThatThrownBy(() -> move(other, "ballots"))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("is meant for the draft 'Ballots'")
                .hasMessageContaining("change the address of that draft first");
    }

    @Test
    void aPageThatReadersKnowIsToldWhenItIsSavedNotOnlyWhenItIsPublished() {
        publish(draft("Night line"));
        var page = publish(draft("Day line"));
        assertThatThrownBy(() -> move(page, "night-line"))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("the page 'Night line'");
        draft("Late line");
        assertThat(publish(move(page, "late-line")).path()).contains(path("late-line"));
    }

    @Test
    void whatWasTakenMeanwhileDoesNotKeepAPageFromBeingSaved() {
        var page = publish(draft("Opening hours"));
        var moving = move(page, "hours");
        publish(draft("Hours", Optional.of(new Slug("hours"))));
        var saved = asSystem(() -> CORE.get(Drafting.class)
                .save(
                        page.id(),
                        moving.draft().number(),
                        note("Opening hours, corrected"),
                        Optional.of(new Slug("hours"))));
        assertThat(saved.draft().title()).isEqualTo("Opening hours, corrected");
        assertThatThrownBy(() -> publish(saved)).isInstanceOf(SlugTaken.class);
    }

    @Test
    void aTitleThatIsChangedIsNoReasonToRefuse() {
        publish(draft("Budget"));
        var other = draft("Money");
        var renamed = asSystem(() -> CORE.get(Drafting.class)
                .save(other.id(), other.draft().number(), note("Budget"), Optional.of(new Slug("budget"))));
        assertThat(renamed.path()).contains(path("budget-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Admin", "Search", "Assets", "Media", "API", "Feeds", "Error", "Chapters"})
    void theHousesWordsAreNobodysAddress(String word) {
        var chapter = asSystem(() -> {
            var sites = CORE.get(Sites.class);
            return sites.bySlug("words").orElseGet(() -> sites.create("words", Site.NATIONAL, settings()));
        });
        var payload = Json.createObjectBuilder().add("title", word).build();
        var page = asSystem(
                () -> CORE.get(Drafting.class).create("local-note", chapter.slug(), payload, Optional.empty()));
        assertThat(page.path()).contains(new SitePath("/" + Slug.of(word) + "-2"));
        assertThatThrownBy(() -> asSystem(() -> CORE.get(Drafting.class)
                        .create(
                                "local-note",
                                chapter.slug(),
                                Json.createObjectBuilder().add("title", "x").build(),
                                Optional.of(Slug.of(word)))))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("is kept for the suite itself");
    }

    private static SiteSettings settings() {
        return new SiteSettings("Words", "en", ZoneId.of("America/New_York"), "teal");
    }
}
