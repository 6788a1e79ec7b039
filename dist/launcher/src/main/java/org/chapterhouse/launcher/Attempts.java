package org.chapterhouse.launcher;

import java.time.Duration;
import java.util.Optional;

/**
 * How often something has been started again in vain, and so how long to wait before the next try: longer and longer, up to
 * half a minute.
 *
 * <p>A full disk is waited for as long as it takes, as somebody frees space sooner or later. Anything else is tried five
 * times.
 */
final class Attempts {

    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int TOO_MANY = 5;
    private static final int LONGEST_DOUBLING = 5;

    private int failed;
    private int hopeless;

    /** Counts one more that has failed; empty when there is no sense in another. */
    Optional<Duration> failed(boolean diskIsFull) {
        failed++;
        hopeless += diskIsFull ? 0 : 1;
        if (hopeless >= TOO_MANY) {
            return Optional.empty();
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failed - 1, LONGEST_DOUBLING));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }

    boolean isFirst() {
        return failed == 1;
    }
}
