package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final int ROUNDS = 1_000;

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    /** Somebody who publishes several items at once. */
    @ApplicationScoped
    @Transactional(rollbackOn = Exception.class)
    static class Several {

        @Inject
        Desk desk;

        @Inject
        Publishing publishing;

        int publish(List<ContentId> ids) {
            desk.takeAll(ids, Act.PUBLISH);
            ids.forEach(id -> publishing.publish(id, 1));
            return ids.size();
        }
    }

    private static ContentId draft(String title) {
        var note = Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .add("text", "<p>What happened.</p>");
        return core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class).create("note", Site.NATIONAL, note.build(), Optional.empty()))
                .id();
    }

    @Test
    void twoPeopleWithTheSameItemsInOppositeOrderNeverWaitForEachOther() throws Exception {
        var one = draft("One");
        var two = draft("Two");
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = threads.invokeAll(
                    List.of(rounds(together, List.of(one, two)), rounds(together, List.of(two, one))));
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(2 * ROUNDS);
            }
        } finally {
            threads.shutdownNow();
        }
        for (var id : List.of(one, two)) {
            assertThat(core.get(SystemUser.class)
                            .call(() -> core.get(Contents.class).require(id)))
                    .matches(ContentItem::isLive);
        }
    }

    private static Callable<Integer> rounds(CyclicBarrier together, List<ContentId> ids) {
        return () -> {
            var published = 0;
            for (var round = 0; round < ROUNDS; round++) {
                together.await(20, TimeUnit.SECONDS);
                published += core.get(SystemUser.class)
                        .call(() -> core.get(Several.class).publish(ids));
            }
            return published;
        };
    }
}
