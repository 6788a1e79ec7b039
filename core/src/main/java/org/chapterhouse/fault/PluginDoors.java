package org.chapterhouse.fault;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.HouseOnly;
import org.jspecify.annotations.Nullable;

/**
 * Lets strangers into the code of plugins: few at a time, for a limited time, and not at all for a while where it fails again and again.
 * What is known of that is known on this node and forgotten at a restart.
 */
@ApplicationScoped
@HouseOnly
public class PluginDoors {

    @Resource
    @Nullable
    ManagedScheduledExecutorService timer;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<AfterVisit> afterwards;

    private final Map<PluginDoor, Doorway> doorways = new ConcurrentHashMap<>();
    private volatile @Nullable Future<?> looking;

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        var clockwork = timer;
        if (clockwork != null) {
            looking = clockwork.scheduleWithFixedDelay(this::stopLate, 1, 1, TimeUnit.SECONDS);
        }
    }

    /**
     * Does what runs into a plugin's code.
     *
     * @throws DoorShut when it was not done: it failed too often there, or too many are doing it already
     * @throws PluginFailed when it failed or took too long
     */
    public <T> T pass(PluginDoor door, Supplier<T> work) {
        return doorways.computeIfAbsent(door.anywhere(), Doorway::new)
                .pass(door, () -> lookedAfter(door, work.get()), clock);
    }

    private <T> T lookedAfter(PluginDoor door, T answer) {
        afterwards.forEach(visit -> visit.lookAfter(door));
        return answer;
    }

    /** Tells those to stop who have been in there too long. A server does so by itself; a test that waits for it does here. */
    public void stopLate() {
        var now = clock.instant();
        doorways.values().forEach(doorway -> doorway.stopLate(now));
    }

    /** The doors that were shut lately, the last one first. */
    public List<ShutDoor> shut() {
        var now = clock.instant();
        return doorways.values().stream()
                .flatMap(doorway -> doorway.shut(now).stream())
                .sorted(Comparator.comparing((ShutDoor shut) -> shut.state().at())
                        .reversed())
                .toList();
    }

    @PreDestroy
    void stop() {
        var clockwork = looking;
        if (clockwork != null) {
            clockwork.cancel(false);
        }
    }
}
