package org.chapterhouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages.Former;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is May 26, 2026, 10:05 in New York, where the organisation is, when each test begins. */
class PublishedPagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Listing LISTING =
            Listing.at("/anywhere", (listing, page) -> page.rich(RichText.fromPlainText(listing.title())));

    private Core core;
    private PublishedPages pages;

    @BeforeEach
    void start() {
        core = Core.start();
        pages = core.get(PublishedPages.class);
    }

    @AfterEach
    void stop() {
        core.close();
    }

    private <T> T asSystem(Supplier<T> work) {
        return core.get(SystemUser.class).call(work);
    }

    private UUID national() {
        return core.get(Sites.class).national().id();
    }

    private ContentItem create(String type, JsonObject content, Optional<Locale> language) {
        return asSystem(
                () -> core.get(Drafting.class).create(type, Site.NATIONAL, content, Optional.empty(), language));
    }

    private ContentItem save(ContentItem item, JsonObject content, Optional<Slug> slug, Optional<Locale> language) {
        return asSystem(
                () -> core.get(Drafting.class).save(item.id(), item.draft().number(), content, slug, language));
    }

    private ContentItem publish(ContentItem item) {
        return asSystem(
                () -> core.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static JsonObject vacancy(String title, String lastDay) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("lastDay", lastDay)
                .build();
    }

    private static JsonObject note(String title, String day) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", day)
                .add("text", "<p>What happened.</p>")
                .build();
    }

    private Optional<PublishedPage> at(String path) {
        return pages.find(national(), new SitePath(path));
    }

    private Optional<String> ended(String path) {
        return pages.formerly(national(), new SitePath(path))
                .filter(page -> page.now().isEmpty())
                .map(Former::typeId);
    }

    private Optional<SitePath> movedFrom(String path) {
        return pages.formerly(national(), new SitePath(path)).flatMap(Former::now);
    }

    private List<PublishedPage> list(String type) {
        return pages.list(Optional.of(type), Optional.empty(), Optional.empty(), 100);
    }

    @Test
    void whatEndsIsThereUntilItsLastDayIsOverAndThenNowhere() {
        var item = publish(create("vacancy", vacancy("Organizer", "2026-05-27"), Optional.empty()));
        publish(save(item, vacancy("Organizer", "2026-05-27"), Optional.of(new Slug("organiser")), Optional.empty()));
        assertThat(at("/vacancies/organiser")).isPresent();
        assertThat(movedFrom("/vacancies/organizer")).contains(new SitePath("/vacancies/organiser"));
        assertThat(pages.nextChange(core.get(Clock.class).instant())).contains(Instant.parse("2026-05-28T04:00:00Z"));
        assertThat(ended("/vacancies/organiser")).isEmpty();
        assertThat(core.get(Embargoes.class).ended(List.of(item.id()))).isEmpty();

        core.pass(Duration.between(Instant.parse("2026-05-26T14:05:00Z"), Instant.parse("2026-05-28T04:00:00Z")));

        assertThat(at("/vacancies/organiser")).isEmpty();
        assertThat(list("vacancy")).isEmpty();
        assertThat(pages.upFrom(
                        core.get(ContentTypes.class).require("vacancy"),
                        Optional.empty(),
                        LISTING,
                        ListPosition.parse("1990-01-01_" + UUID.randomUUID()).orElseThrow(),
                        9))
                .isEmpty();
        assertThat(movedFrom("/vacancies/organizer")).isEmpty();
        assertThat(pages.nextChange(core.get(Clock.class).instant())).isEmpty();
        assertThat(ended("/vacancies/organiser")).contains("vacancy");
        assertThat(ended("/vacancies/organizer"))
                .as("by its former address too")
                .contains("vacancy");
        assertThat(ended("/vacancies/nobody")).isEmpty();
        assertThat(core.get(Embargoes.class).ended(List.of(item.id())))
                .as("whoever edits it is told since when")
                .containsEntry(item.id(), Instant.parse("2026-05-28T04:00:00Z"));
    }

    @Test
    void whatIsGivenALaterEndIsThereAgain() {
        var item = publish(create("vacancy", vacancy("Driver", "2026-05-26"), Optional.empty()));
        core.pass(Duration.ofDays(3));
        assertThat(at("/vacancies/driver")).isEmpty();
        publish(save(item, vacancy("Driver", "2026-06-30"), Optional.empty(), Optional.empty()));
        assertThat(at("/vacancies/driver")).isPresent();
        assertThat(ended("/vacancies/driver")).isEmpty();
    }

    @Test
    void whatHasEndedIsNotPublishedInVain() {
        var item = create("vacancy", vacancy("Long gone", "2026-05-24"), Optional.empty());
        assertThatThrownBy(() -> publish(item))
                .isInstanceOf(NotPublishable.class)
                .hasMessageContaining("it ended on May 25, 2026 at 00:00. Give it a later end first.");
    }

    @Test
    void whatNeverEndsStays() {
        publish(create("note", note("For ever", "2026-05-26"), Optional.empty()));
        core.pass(Duration.ofDays(365_000));
        assertThat(at("/notes/2026/for-ever")).isPresent();
        assertThat(pages.nextChange(core.get(Clock.class).instant())).isEmpty();
    }

    @Test
    void everyItemHasALanguageAndReadersGetItWhenItIsPublished() {
        var spanish = publish(create("note", note("En la calle", "2026-05-26"), Optional.of(SPANISH)));
        publish(create("note", note("In the street", "2026-05-26"), Optional.empty()));
        assertThat(at("/notes/2026/en-la-calle")).map(PublishedPage::language).contains(SPANISH);
        assertThat(at("/notes/2026/in-the-street"))
                .map(PublishedPage::language)
                .contains(core.get(Sites.class).national().locale());

        var corrected = save(
                spanish, note("En la calle", "2026-05-26"), Optional.empty(), Optional.of(Locale.forLanguageTag("ca")));
        assertThat(corrected.draft().number())
                .as("another language is another version")
                .isEqualTo(2);
        assertThat(at("/notes/2026/en-la-calle")).map(PublishedPage::language).contains(SPANISH);
        publish(corrected);
        assertThat(at("/notes/2026/en-la-calle")).map(PublishedPage::language).contains(Locale.forLanguageTag("ca"));
    }

    @Test
    void aSaveThatChoosesNoLanguageKeepsIt() {
        var item = create("note", note("Sigue igual", "2026-05-26"), Optional.of(SPANISH));
        assertThat(save(item, note("Sigue", "2026-05-26"), Optional.empty(), Optional.empty())
                        .draft()
                        .language())
                .isEqualTo(SPANISH);
    }

    @Test
    void aListGoesUpAsItGoesDown() {
        IntStream.rangeClosed(1, 7)
                .forEach(day -> publish(create("note", note("Day " + day, "2026-05-0" + day), Optional.empty())));
        var down = list("note").stream().map(PublishedPage::title).toList();
        assertThat(down).startsWith("Day 7", "Day 6").endsWith("Day 1");
        var third = ListPosition.of(list("note").get(2));
        assertThat(pages.upFrom(
                        core.get(ContentTypes.class).require("note"), Optional.of(national()), LISTING, third, 2))
                .extracting(PublishedPage::title)
                .containsExactly("Day 5", "Day 6");
    }
}
