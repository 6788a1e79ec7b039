package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chapterhouse.security.TooBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final ExecutorService crowd = Executors.newFixedThreadPool(20);

    @AfterEach
    void disperse() {
        crowd.shutdownNow();
    }

    @Test
    void onlyAFewAreInsideAtOnce() throws Exception {
        Turnstile turnstile = new Turnstile(2, 100, Duration.ofSeconds(30));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> visits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            visits.add(crowd.submit(() -> turnstile.pass(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                pause();
                return inside.decrementAndGet();
            })));
        }
        for (Future<Integer> visit : visits) {
            visit.get(30, TimeUnit.SECONDS);
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoWaitsTooLongIsToldToComeBack() throws Exception {
        Turnstile turnstile = new Turnstile(1, 100, Duration.ofMillis(50));
        CountDownLatch leave = occupied(turnstile);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> turnstile.pass(() -> "in"));
        leave.countDown();
    }

    @Test
    void whenTheWaitingRoomIsFullNobodyWaits() throws Exception {
        Turnstile turnstile = new Turnstile(1, 0, Duration.ofHours(1));
        CountDownLatch leave = occupied(turnstile);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> turnstile.pass(() -> "in"));
        leave.countDown();
    }

    @Test
    void aFailureInsideFreesThePlace() {
        Turnstile turnstile = new Turnstile(1, 1, Duration.ofMillis(50));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("inside");
                }));
        assertThat(turnstile.pass(() -> "in")).isEqualTo("in");
    }

    /** Somebody is inside until the answer is counted down. */
    private CountDownLatch occupied(Turnstile turnstile) throws InterruptedException {
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        crowd.execute(() -> turnstile.pass(() -> {
            entered.countDown();
            return await(leave);
        }));
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        return leave;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
