package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TryingAgainTest {

    private static final Core CORE = Core.start();

    private final Acts acts = CORE.get(Acts.class);
    private final Sql sql = CORE.get(Sql.class);
    private final AtomicInteger tries = new AtomicInteger();

    @AfterAll
    static void stop() {
        CORE.close();
    }

    /** Work that is done for the tests. */
    @ApplicationScoped
    @Transactional
    static class Acts {

        @Inject
        Sql sql;

        @Inject
        InnerActs inner;

        void takeBoth(String first, String second, CountDownLatch bothHaveOne, AtomicInteger tries) {
            tries.incrementAndGet();
            insert(first);
            sql.lock(first);
            bothHaveOne.countDown();
            await(bothHaveOne);
            sql.lock(second);
        }

        void outer(AtomicInteger tries) {
            tries.incrementAndGet();
            inner.fail("40001", new AtomicInteger());
        }

        private void insert(String id) {
            sql.of("insert into role (id, everything, content_verbs, areas) values (:id, false, '{}', '{}')")
                    .with("id", id)
                    .run();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Work within that work. */
    @ApplicationScoped
    @Transactional
    static class InnerActs {

        @Inject
        Sql sql;

        void fail(String state, AtomicInteger tries) {
            tries.incrementAndGet();
            sql.of("do $$ begin raise exception 'no' using errcode = '" + state + "'; end $$")
                    .run();
        }
    }

    @Test
    void ofTwoActsInEachOthersWayBothAreDoneOnce() throws Exception {
        var bothHaveOne = new CountDownLatch(2);
        var people = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> work =
                List.of(() -> both("left", "right", bothHaveOne), () -> both("right", "left", bothHaveOne));
        for (var act : people.invokeAll(work)) {
            assertThat(act.get()).isTrue();
        }
        people.shutdown();
        assertThat(tries).hasValue(3);
        assertThat(sql.of("select id from role where id in ('left', 'right') order by id")
                        .list(String.class))
                .containsExactly("left", "right");
    }

    private boolean both(String first, String second, CountDownLatch bothHaveOne) {
        acts.takeBoth(first, second, bothHaveOne, tries);
        return true;
    }

    @Test
    void whatCollidesEveryTimeFailsInTheEnd() {
        var inner = CORE.get(InnerActs.class);
        assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> inner.fail("40001", tries));
        assertThat(tries).hasValue(3);
    }

    @Test
    void theWholeTransactionIsTriedAgainNotItsParts() {
        assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> acts.outer(tries));
        assertThat(tries).hasValue(3);
    }

    @Test
    void whatIsNoCollisionIsNotTriedAgain() {
        var inner = CORE.get(InnerActs.class);
        assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> inner.fail("23505", tries));
        assertThat(tries).hasValue(1);
    }
}
