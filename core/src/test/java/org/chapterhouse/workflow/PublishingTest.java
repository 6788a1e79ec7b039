package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Former;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    private static <T> T asSystem(Supplier<T> work) {
        return core.get(SystemUser.class).call(work);
    }

    private static ContentItem draft(String title) {
        return asSystem(() ->
                core.get(Drafting.class).create("note", Site.NATIONAL, note(title, "2026-05-26"), Optional.empty()));
    }

    private static JsonObject note(String title, String day) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", day)
                .add("text", "<p>What happened.</p>")
                .build();
    }

    private static ContentItem publish(ContentItem item) {
        return asSystem(
                () -> core.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static ContentItem save(ContentItem item, JsonObject payload, Optional<Slug> slug) {
        return asSystem(
                () -> core.get(Drafting.class).save(item.id(), item.draft().number(), payload, slug));
    }

    private static Optional<String> readerSees(String path) {
        var national = core.get(Sites.class).national();
        return core.get(PublishedPages.class)
                .find(national.id(), new SitePath(path))
                .map(page -> page.title());
    }

    @Test
    void aDraftIsInvisibleUntilItIsPublished() {
        var item = draft("Launch day");
        assertThat(readerSees("/notes/2026/launch-day")).isEmpty();
        publish(item);
        assertThat(readerSees("/notes/2026/launch-day")).contains("Launch day");
    }

    @Test
    void readersSeeThePublishedRevisionWhileADraftGoesOn() {
        var item = publish(draft("Old words"));
        var changed = save(item, note("New words", "2026-05-26"), Optional.empty());
        assertThat(changed.hasUnpublishedChanges()).isTrue();
        assertThat(readerSees("/notes/2026/old-words")).contains("Old words");
        publish(changed);
        assertThat(readerSees("/notes/2026/old-words")).contains("New words");
    }

    @Test
    void whatIsWithdrawnIsGoneAndCanComeBack() {
        var item = publish(draft("Here and gone"));
        var gone = asSystem(() -> core.get(Publishing.class).withdraw(item.id()));
        assertThat(gone.publicity()).isEqualTo(Publicity.WITHDRAWN);
        assertThat(readerSees("/notes/2026/here-and-gone")).isEmpty();
        publish(gone);
        assertThat(readerSees("/notes/2026/here-and-gone")).contains("Here and gone");
    }

    @Test
    void aStaleSaveIsRefusedAndSaysWhoseTextIsNewer() {
        var item = draft("Two editors");
        save(item, note("The first to save", "2026-05-26"), Optional.empty());
        assertThatThrownBy(() -> save(item, note("The second", "2026-05-26"), Optional.empty()))
                .isInstanceOfSatisfying(
                        StaleRevision.class,
                        refused -> assertThat(refused.newest().title()).isEqualTo("The first to save"));
    }

    @Test
    void aMovedPageLeavesARedirectThatNobodyElseGetsByChance() {
        var item = publish(draft("First address"));
        var moved = publish(save(item, note("First address", "2026-05-26"), Optional.of(Slug.of("second"))));
        var national = core.get(Sites.class).national().id();
        var former = new SitePath("/notes/2026/first-address");
        assertThat(core.get(PublishedPages.class).formerly(national, former).flatMap(Former::now))
                .isEqualTo(moved.path());
        publish(draft("First address"));
        assertThat(core.get(PublishedPages.class).formerly(national, former).flatMap(Former::now))
                .isEqualTo(moved.path());
        assertThat(readerSees("/notes/2026/second")).contains("First address");
        assertThat(readerSees("/notes/2026/first-address-2")).contains("First address");
    }

    @Test
    void twoItemsOfOneTitleGetTwoAddresses() {
        assertThat(draft("Same title").draft().slug()).isEqualTo(new Slug("same-title"));
        assertThat(draft("Same title").draft().slug()).isEqualTo(new Slug("same-title-2"));
    }

    @Test
    void anIncompleteDraftIsKeptButNotPublished() {
        var item = asSystem(() -> core.get(Drafting.class)
                .create(
                        "note",
                        Site.NATIONAL,
                        Json.createObjectBuilder().add("title", "").build(),
                        Optional.empty()));
        assertThat(item.path()).isEmpty();
        assertThatThrownBy(() -> publish(item))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refused -> assertThat(refused.findings())
                                .extracting("path")
                                .containsExactly("title", "day"));
    }

    @Test
    void underEmbargoNothingIsThereAndThenItIs() {
        var secret = Json.createObjectBuilder(note("Under embargo", "2026-05-26"))
                .add("secretUntil", "2026-05-26T15:00:00Z")
                .build();
        publish(asSystem(() -> core.get(Drafting.class).create("note", Site.NATIONAL, secret, Optional.empty())));
        var pages = core.get(PublishedPages.class);
        assertThat(readerSees("/notes/2026/under-embargo")).isEmpty();
        assertThat(pages.list(Optional.of("note"), Optional.empty(), Optional.empty(), 100))
                .extracting("title")
                .doesNotContain("Under embargo");
        assertThat(pages.nextChange(core.get(Clock.class).instant()))
                .contains(java.time.Instant.parse("2026-05-26T15:00:00Z"));
        core.pass(Duration.ofHours(1));
        assertThat(readerSees("/notes/2026/under-embargo")).contains("Under embargo");
    }

    @Test
    void nobodyMayDoWhatNobodyWasGiven() {
        var drafting = core.get(Drafting.class);
        var payload = note("By a stranger", "2026-05-26");
        assertThatThrownBy(() -> drafting.create("note", Site.NATIONAL, payload, Optional.empty()))
                .isInstanceOf(NotPermitted.class);
        assertThat(core.get(Contents.class)
                        .list(ContentQuery.all().ofType("note"))
                        .items())
                .isEmpty();
    }

    @Test
    void aRevisionCannotBeChangedNotEvenInTheDatabase() {
        var item = draft("Carved in stone");
        var sql = core.get(Sql.class);
        assertThatThrownBy(() -> sql.of("update revision set title = 'x' where item_id = :id")
                        .with(item)
                        .run())
                .isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() -> sql.of("delete from revision where item_id = :id")
                        .with(item)
                        .run())
                .isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void aFieldThatATypeHasDroppedStillShowsInTheDifference() {
        var item = draft("Dropped field");
        var first =
                asSystem(() -> core.get(Revisions.class).require(item.id(), 1)).payload();
        var older = Json.createObjectBuilder(first).add("mood", "cheerful").build();
        assertThat(RevisionDiff.between(older, first).changes())
                .containsExactly(new RevisionDiff.Change("mood", "cheerful", ""));
    }

    @Test
    void savingWhatIsThereAlreadyMakesNoRevision() {
        var item = draft("Nothing new");
        assertThat(save(item, note("Nothing new", "2026-05-26"), Optional.empty())
                        .draft()
                        .number())
                .isEqualTo(1);
    }
}
