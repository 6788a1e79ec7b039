package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What collides is done anew by itself, so only the number of tries tells whether two people stood in each other's way. */
class DeskTest {

    private static final int ROUNDS = 60;
    private static final String BOSTON = "boston";

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
        core.asSystem(() -> core.get(Sites.class)
                .create(
                        BOSTON,
                        Site.NATIONAL,
                        new SiteSettings("Boston", "en", ZoneId.of("America/New_York"), "teal")));
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    /** Somebody who publishes several items at once. */
    @ApplicationScoped
    @Transactional(rollbackOn = Exception.class)
    static class Several {

        private final AtomicInteger tries = new AtomicInteger();

        @Inject
        Desk desk;

        @Inject
        Publishing publishing;

        void publish(List<ContentId> ids) {
            tries.incrementAndGet();
            desk.takeAll(ids, Act.PUBLISH);
            ids.forEach(id -> publishing.publish(id, 1));
        }

        int tries() {
            return tries.getAndSet(0);
        }
    }

    private static ContentId draft(int number, String site) {
        var id = new ContentId(new UUID(0, number));
        var note = Json.createObjectBuilder()
                .add("title", "Note " + number)
                .add("day", "2026-05-26")
                .add("text", "<p>What happened.</p>");
        core.asSystem(() ->
                core.get(Drafting.class).create(id, "note", site, note.build(), Optional.empty(), Optional.empty()));
        return id;
    }

    @Test
    void twoPeopleWithTheSameItemsInOppositeOrderNeverCollide() throws Exception {
        var one = draft(1, Site.NATIONAL);
        var two = draft(2, Site.NATIONAL);
        publishTogether(List.of(one, two), List.of(two, one));
    }

    @Test
    void twoPeopleWithItemsOfTheSameSitesInOppositeOrderNeverCollide() throws Exception {
        publishTogether(
                List.of(draft(11, Site.NATIONAL), draft(12, BOSTON)),
                List.of(draft(13, BOSTON), draft(14, Site.NATIONAL)));
    }

    private static void publishTogether(List<ContentId> some, List<ContentId> others) throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var result : threads.invokeAll(List.of(rounds(together, some), rounds(together, others)))) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(core.get(Several.class).tries()).isEqualTo(2 * ROUNDS);
        assertAreLive(some);
        assertAreLive(others);
    }

    private static Callable<Boolean> rounds(CyclicBarrier together, List<ContentId> ids) {
        return () -> {
            for (var round = 0; round < ROUNDS; round++) {
                together.await(20, TimeUnit.SECONDS);
                core.asSystem(() -> core.get(Several.class).publish(ids));
            }
            return true;
        };
    }

    private static void assertAreLive(List<ContentId> ids) {
        for (var id : ids) {
            assertThat(core.get(SystemUser.class)
                            .call(() -> core.get(Contents.class).require(id)))
                    .matches(ContentItem::isLive);
        }
    }
}
