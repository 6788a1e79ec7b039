package org.chapterhouse.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.problem.Message;

/**
 * A door and what is behind it: few places, of which nobody keeps one for long.
 *
 * <p>What takes too long is counted for the whole door, what fails by the address at which it does: whoever makes up an address that
 * a plugin cannot bear shuts that one, not the others.
 */
final class Doorway {

    /** Of the threads and connections that readers need too. */
    static final int PLACES = 4;

    private static final Duration QUICK = Duration.ofSeconds(1);
    static final Duration PATIENCE = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofSeconds(5);
    static final int MOST_LATE = 3;
    static final int MOST_FAILURES = 10;

    private static final int ADDRESSES = 100;

    private final PluginDoor door;
    private final Semaphore places = new Semaphore(PLACES, true);
    private final Set<Stay> stays = ConcurrentHashMap.newKeySet();
    private final Shutter late = new Shutter(MOST_LATE);
    private final Map<String, Shutter> failing = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shutter> eldest) {
            return size() > ADDRESSES;
        }
    };

    Doorway(PluginDoor door) {
        this.door = door;
    }

    <T> T pass(PluginDoor wanted, Supplier<T> work, Clock clock) {
        var address = at(wanted.address());
        if (!late.admits(clock.instant()) || !address.admits(clock.instant()) || !entered(clock.instant())) {
            throw new DoorShut(door);
        }
        var stay = new Stay(clock.instant());
        stays.add(stay);
        try {
            var answer = work.get();
            address.went(true, clock.instant());
            return answer;
        } catch (RuntimeException e) {
            if (stay.end()) {
                throw PluginFailed.tooLate(door, e);
            }
            address.went(!isTheirs(e), clock.instant());
            throw e;
        } finally {
            stays.remove(stay);
            places.release();
            if (!stay.end()) {
                late.went(true, clock.instant());
            }
        }
    }

    /** What the plugin says to whoever sent something is no failure, nor is a database that is away. */
    private static boolean isTheirs(RuntimeException failure) {
        return failure instanceof PluginFailed && !DatabaseRefused.isAway(failure);
    }

    /** Who waits keeps a thread from readers, and does so only while it goes on quickly in there. */
    private boolean entered(Instant now) {
        if (stays.stream().anyMatch(stay -> stay.isLongerThan(QUICK, now))) {
            return places.tryAcquire();
        }
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Shutter at(String address) {
        synchronized (failing) {
            return failing.computeIfAbsent(address, fresh -> new Shutter(MOST_FAILURES));
        }
    }

    void stopLate(Instant now) {
        stays.stream().filter(stay -> stay.stopIfLonger(LONGEST, now)).forEach(stay -> late.went(false, now));
    }

    List<ShutDoor> shut(Instant now) {
        var shut = new ArrayList<ShutDoor>();
        late.state(now).ifPresent(state -> shut.add(told(door, "door.late", MOST_LATE, LONGEST.toSeconds(), state)));
        synchronized (failing) {
            failing.forEach((address, shutter) -> shutter.state(now)
                    .ifPresent(state -> shut.add(told(
                            new PluginDoor(door.plugin(), door.kind(), door.name(), address),
                            "door.failed",
                            MOST_FAILURES,
                            address,
                            state))));
        }
        return shut;
    }

    private static ShutDoor told(PluginDoor door, String key, int times, Object what, ShutDoor.State state) {
        return new ShutDoor(door, Message.of(PluginDoor.class, key, times, what), state);
    }
}
