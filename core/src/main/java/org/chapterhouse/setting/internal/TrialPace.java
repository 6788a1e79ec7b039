package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often one person may try out the same settings; known on this node, and forgotten at a restart. */
@ApplicationScoped
public class TrialPace {

    public static final int MOST = 3;
    public static final Duration WITHIN = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> lately = new HashMap<>();

    @Inject
    Clock clock;

    /** Whether it may be done once more, which then counts. */
    public synchronized boolean admits(String what) {
        var now = clock.instant();
        lately.values().forEach(times -> times.removeIf(time -> time.isBefore(now.minus(WITHIN))));
        lately.values().removeIf(Deque::isEmpty);
        var times = lately.computeIfAbsent(what, fresh -> new ArrayDeque<>());
        return times.size() < MOST && times.add(now);
    }
}
