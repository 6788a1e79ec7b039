package org.chapterhouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Proofreading;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for a while: pages that change by themselves, more than once. */
class ChangingPagesTest {

    private static final String DENVER = "denver";
    private static final Instant BEGIN = Instant.parse("2026-06-01T06:00:00Z");
    private static final Instant END = Instant.parse("2026-06-04T06:00:00Z");

    private Core core;
    private PublishedPages pages;
    private Site site;

    @BeforeEach
    void start() {
        core = Core.start();
        pages = core.get(PublishedPages.class);
        site = asSystem(() -> core.get(Sites.class)
                .create(
                        DENVER,
                        Site.NATIONAL,
                        new SiteSettings("Denver", "en-US", ZoneId.of("America/Denver"), "rust")));
    }

    @AfterEach
    void stop() {
        core.close();
    }

    private <R> R asSystem(Supplier<R> work) {
        return core.get(SystemUser.class).call(work);
    }

    private ContentItem published(String title, String firstDay, String lastDay) {
        var payload = Json.createObjectBuilder()
                .add("title", title)
                .add("firstDay", firstDay)
                .add("lastDay", lastDay)
                .build();
        return asSystem(() -> {
            var item = core.get(Drafting.class).create("local-note", DENVER, payload, Optional.empty());
            return core.get(Publishing.class).publish(item.id(), item.draft().number());
        });
    }

    private void passTo(Instant moment) {
        core.pass(Duration.between(now(), moment));
    }

    private Instant now() {
        return core.get(Clock.class).instant();
    }

    private boolean holds(ContentItem item) {
        return pages.find(site.id(), item.path().orElseThrow()).orElseThrow().current();
    }

    private List<String> current() {
        return titles(pages.current(core.get(ContentTypes.class).require("local-note"), Optional.of(site.id()), 9));
    }

    private List<String> wall() {
        return titles(pages.page(
                core.get(ContentTypes.class).require("local-note"),
                Optional.of(site.id()),
                Listing.at("/wall", (listing, page) -> page.rich(RichText.fromPlainText(listing.title()))),
                Optional.empty(),
                9));
    }

    private static List<String> titles(List<PublishedPage> found) {
        return found.stream().map(PublishedPage::title).toList();
    }

    @Test
    void whatBeginsAndEndsHoldsInBetweenAndIsDrawnAnewEachTime() {
        var item = published("Bake sale", "2026-06-01", "2026-06-03");
        assertThat(holds(item)).isFalse();
        assertThat(pages.nextChange(now())).contains(BEGIN);
        passTo(BEGIN);
        assertThat(holds(item)).isTrue();
        assertThat(pages.nextChange(now())).contains(END);
        passTo(END.minusMillis(1));
        assertThat(holds(item)).isTrue();
        passTo(END);
        assertThat(holds(item)).isFalse();
        assertThat(pages.nextChange(now())).isEmpty();
    }

    @Test
    void aListShowsWhatHoldsFirstAtEachTime() {
        published("Always", "", "");
        published("In June", "2026-06-01", "2026-06-03");
        assertThat(current()).containsExactly("Always");
        assertThat(wall()).containsExactly("Always", "In June");
        passTo(BEGIN);
        assertThat(current()).containsExactlyInAnyOrder("Always", "In June");
        passTo(END);
        assertThat(current()).containsExactly("Always");
        assertThat(wall()).containsExactly("Always", "In June");
    }

    @Test
    void whatIsPublishedWhileItHoldsHasOnlyItsEndAhead() {
        passTo(BEGIN.plusSeconds(60));
        var item = published("Late to the sale", "2026-06-01", "2026-06-03");
        assertThat(holds(item)).isTrue();
        assertThat(pages.nextChange(now())).contains(END);
    }

    @Test
    void whatIsTakenBackChangesNothingAnyMore() {
        var item = published("Called off", "2026-06-01", "2026-06-03");
        asSystem(() -> core.get(Publishing.class).withdraw(item.id()));
        assertThat(pages.nextChange(now())).isEmpty();
        assertThat(core.get(Sql.class).of("select at from page_change").any()).isFalse();
        assertThat(pages.find(site.id(), new SitePath("/called-off"))).isEmpty();
    }

    @Test
    void itsEndIsToldBeforePublishingAndNotItsBegin() {
        var payload = Json.createObjectBuilder()
                .add("title", "Bake sale")
                .add("firstDay", "2026-06-01")
                .add("lastDay", "2026-06-03")
                .build();
        var proof = asSystem(
                () -> core.get(Proofreading.class).proof(CopyKey.ofNew("local-note", DENVER), payload, "", ""));
        assertThat(proof.times().ending()).contains(END);
    }
}
