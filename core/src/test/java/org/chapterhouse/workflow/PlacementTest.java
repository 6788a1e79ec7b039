package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.SlugTaken;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
        var settings = new SiteSettings("Denver", "en-US", ZoneId.of("America/Denver"), "rust");
        core.asSystem(() -> core.get(Sites.class).create("denver", Site.NATIONAL, settings));
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    private static ContentItem create(String site, String title, String lastDay) {
        var payload = Json.createObjectBuilder()
                .add("title", title)
                .add("lastDay", lastDay)
                .build();
        return core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class).create("local-note", site, payload, Optional.empty()));
    }

    private static ContentItem publish(ContentItem item) {
        return core.get(SystemUser.class)
                .call(() -> core.get(Publishing.class)
                        .publish(item.id(), item.draft().number()));
    }

    @Test
    void aTitleWithoutALetterLeavesItsAddressToTheType() {
        assertThat(create("denver", "🎉🎉", "2026-06-01").draft().slug()).isEqualTo(Slug.of("local-note"));
        assertThat(create("denver", "!!!", "2026-06-01").draft().slug()).isEqualTo(Slug.of("local-note-2"));
    }

    @Test
    void whatBelongsToChaptersIsRefusedOnTheNationalSite() {
        assertThatThrownBy(() -> create(Site.NATIONAL, "Lost umbrella", ""))
                .isInstanceOf(NotOnThisSite.class)
                .hasMessageContaining("'Local note' has no place on the site")
                .hasMessageContaining("Create it on the site of a chapter.");
        assertThat(publish(create("denver", "Lost umbrella", "")).path()).contains(new SitePath("/lost-umbrella"));
    }

    @Test
    void noPageHidesAList() {
        assertThat(create("denver", "Wall", "").draft().slug()).isEqualTo(new Slug("wall-2"));
        var item = create("denver", "Another", "");
        assertThatThrownBy(() -> core.get(SystemUser.class)
                        .call(() -> core.get(Drafting.class)
                                .save(
                                        item.id(),
                                        item.draft().number(),
                                        Json.createObjectBuilder()
                                                .add("title", "Another")
                                                .build(),
                                        Optional.of(new Slug("wall")))))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("'/wall' already belongs to 'Local note'");
    }

    @Test
    void aPageIsDrawnAgainWhenItChangesByItself() {
        publish(create("denver", "Bake sale", "2026-05-30"));
        assertThat(core.get(PublishedPages.class)
                        .nextChange(core.get(Clock.class).instant()))
                .contains(Instant.parse("2026-05-31T06:00:00Z"));
    }
}
