package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.chapterhouse.notes.Note;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one check of the contract does, the next one does not find. */
class GroundTest {

    private final Core core = Core.start();
    private final Ground ground = Ground.of(core);

    @AfterEach
    void stop() {
        core.close();
    }

    @Test
    void whatACheckPublishesIsGoneAndItsAddressIsFree() {
        var first = publishes();
        core.pass(Duration.ofDays(400));
        ground.clear();
        assertThat(pages()).isZero();
        assertThat(rows("published_page")).isZero();
        var second = publishes();
        assertThat(second).as("a new item at the address of the first").isNotEqualTo(first);
        assertThat(rows("content_item where path = '/notes/2026/once'")).isOne();
    }

    @Test
    void theClockGoesBackToTheBeginning() {
        var beginning = core.get(Clock.class).instant();
        core.pass(Duration.ofDays(400));
        ground.clear();
        assertThat(core.get(Clock.class).instant()).isEqualTo(beginning);
    }

    @Test
    void whatWasThereAtTheStartStays() {
        var scripts = rows("flyway_core");
        publishes();
        var told = rows("audit_entry");
        ground.clear();
        assertThat(core.get(Sites.class).bySlug(Site.NATIONAL)).isPresent();
        assertThat(rows("flyway_core")).isEqualTo(scripts).isPositive();
        assertThat(rows("audit_entry")).isEqualTo(told).isPositive();
    }

    private Object publishes() {
        return core.publish(
                "note",
                Site.NATIONAL,
                new Note("Once", LocalDate.of(2026, 5, 26), null, RichText.fromPlainText("Only once.")));
    }

    private int pages() {
        return core.get(PublishedPages.class)
                .list(Optional.empty(), Optional.empty(), Optional.empty(), 10)
                .size();
    }

    private long rows(String table) {
        return new Sql(core.owner())
                .of("select count(*) from " + table)
                .first(Long.class)
                .orElseThrow();
    }
}
