package org.chapterhouse.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plugin that fails or hangs is kept from doing it again at once, and no other is. */
class DoorwayTest {

    private static final PluginDoor MAY = door("/months/may");
    private static final PluginDoor JUNE = door("/months/june");

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Moving clock = new Moving();
    private final Doorway doorway = new Doorway(MAY.anywhere());

    @AfterEach
    void endAll() {
        end.countDown();
        crowd.shutdownNow();
    }

    private static PluginDoor door(String address) {
        return new PluginDoor("almanac", PluginDoor.Kind.PAGE, "month", address);
    }

    private String pass(PluginDoor door, Supplier<String> work) {
        return doorway.pass(door, work, clock);
    }

    private static RuntimeException broken() {
        return PluginFailed.in("almanac", new IllegalStateException("no moon"));
    }

    private void failsAt(PluginDoor door) {
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> pass(door, () -> {
                    throw broken();
                }));
    }

    private void isShut(PluginDoor door) {
        assertThatExceptionOfType(DoorShut.class)
                .isThrownBy(() -> pass(door, () -> "in"))
                .withMessageContaining("CH-214 The page 'month' of the plugin 'almanac'");
    }

    @Test
    void whatFailsAgainAndAgainIsShutAtItsAddressAlone() {
        for (var i = 0; i < Doorway.MOST_FAILURES; i++) {
            failsAt(MAY);
        }
        isShut(MAY);
        assertThat(pass(JUNE, () -> "June")).isEqualTo("June");
        assertThat(doorway.shut(clock.instant())).singleElement().satisfies(shut -> {
            assertThat(shut.door()).isEqualTo(MAY);
            assertThat(shut.reason().in(Locale.ENGLISH)).isEqualTo("It failed 10 times in a row at /months/may.");
            assertThat(shut.state().stillShut()).isTrue();
        });
    }

    @Test
    void whatWorksBetweenCountsAnew() {
        for (var i = 0; i < 3 * Doorway.MOST_FAILURES; i++) {
            failsAt(MAY);
            pass(MAY, () -> "May");
        }
        assertThat(pass(MAY, () -> "May")).isEqualTo("May");
        assertThat(doorway.shut(clock.instant())).isEmpty();
    }

    @Test
    void afterAWhileOneMayTry() {
        for (var i = 0; i < Doorway.MOST_FAILURES; i++) {
            failsAt(MAY);
        }
        clock.pass(Shutter.SHUT);
        failsAt(MAY);
        isShut(MAY);
        clock.pass(Shutter.SHUT);
        assertThat(pass(MAY, () -> {
                    isShut(MAY);
                    return "May";
                }))
                .isEqualTo("May");
        assertThat(pass(MAY, () -> "May")).isEqualTo("May");
        assertThat(doorway.shut(clock.instant()))
                .singleElement()
                .satisfies(shut -> assertThat(shut.state().stillShut()).isFalse());
        clock.pass(ShutDoor.TOLD.plusMinutes(2));
        assertThat(doorway.shut(clock.instant())).isEmpty();
    }

    @Test
    void whatIsNotThePluginsIsNotCounted() {
        var others = List.of(
                new ChapterhouseException(Problem.of(DoorShut.class, Problem.Kind.INVALID, "CH-214", "x")),
                new IllegalStateException("ours"),
                PluginFailed.in("almanac", new IllegalStateException(new SQLException("gone", "08006"))));
        for (var i = 0; i < 2 * Doorway.MOST_FAILURES; i++) {
            for (var other : others) {
                assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> pass(MAY, () -> {
                            throw other;
                        }));
            }
        }
        assertThat(pass(MAY, () -> "May")).isEqualTo("May");
    }

    @Test
    void whoHangsIsToldToStopAndAfterThreeTheDoorIsShutEverywhere() throws Exception {
        for (var i = 0; i < Doorway.MOST_LATE; i++) {
            var inside = new CountDownLatch(1);
            var hanging = crowd.submit(() -> {
                try {
                    return pass(MAY, () -> waits(inside));
                } catch (PluginFailed late) {
                    return late.getMessage() + Thread.currentThread().isInterrupted();
                }
            });
            inside.await();
            doorway.stopLate(clock.instant());
            assertThat(hanging).isNotDone();
            clock.pass(Doorway.LONGEST.plusMillis(1));
            doorway.stopLate(clock.instant());
            assertThat(hanging.get())
                    .startsWith("CH-213 The page 'month' of the plugin 'almanac' took longer than it may")
                    .endsWith("false");
        }
        isShut(MAY);
        isShut(JUNE);
        assertThat(doorway.shut(clock.instant()))
                .singleElement()
                .satisfies(shut -> assertThat(shut.reason().in(Locale.ENGLISH))
                        .isEqualTo("It took longer than 5 seconds 3 times in a row, and was told to stop."));
    }

    private String waits(CountDownLatch inside) {
        inside.countDown();
        try {
            end.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoHangsForGoodKeepsFewPlacesAndNobodyWaitsForThem() throws Exception {
        var inside = new CountDownLatch(Doorway.PLACES);
        var hanging = new ArrayList<Future<String>>();
        for (var i = 0; i < Doorway.PLACES; i++) {
            hanging.add(crowd.submit(() -> pass(MAY, () -> doesNotHear(inside))));
        }
        inside.await();
        clock.pass(Doorway.LONGEST.minusMillis(1));
        isShut(JUNE);
        clock.pass(Duration.ofMillis(2));
        doorway.stopLate(clock.instant());
        clock.pass(Shutter.SHUT);
        isShut(JUNE);
        assertThat(doorway.shut(clock.instant())).hasSize(1);
        assertThat(hanging).allSatisfy(one -> assertThat(one).isNotDone());
        end.countDown();
        for (var one : hanging) {
            assertThat(one.get()).isEqualTo("done");
        }
        clock.pass(Shutter.SHUT);
        assertThat(pass(JUNE, () -> "June")).isEqualTo("June");
    }

    private String doesNotHear(CountDownLatch inside) {
        inside.countDown();
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "done";
    }

    private static final class Moving extends Clock {

        private volatile Instant now = Instant.parse("2026-05-26T14:05:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
