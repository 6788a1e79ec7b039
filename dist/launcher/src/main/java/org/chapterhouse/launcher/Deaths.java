package org.chapterhouse.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often a process has ended by itself of late, and so how long to wait before it is started again: not at all the first
 * time, then longer and longer. Who dies five times within five minutes has a reason that waiting does not mend.
 */
final class Deaths {

    static final int TOO_MANY = 5;
    static final Duration MEMORY = Duration.ofMinutes(5);

    private final Deque<Instant> recent = new ArrayDeque<>();

    /** Counts one more; empty when it is one too many. */
    Optional<Duration> another(Instant now) {
        while (!recent.isEmpty() && recent.getFirst().isBefore(now.minus(MEMORY))) {
            recent.removeFirst();
        }
        recent.addLast(now);
        if (recent.size() >= TOO_MANY) {
            return Optional.empty();
        }
        return Optional.of(recent.size() == 1 ? Duration.ZERO : Duration.ofSeconds(1L << (recent.size() - 2)));
    }
}
