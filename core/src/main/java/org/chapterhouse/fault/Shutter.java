package org.chapterhouse.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts what went wrong in a row, and keeps everybody out for a while when that was too often; then one may try. */
final class Shutter {

    static final Duration SHUT = Duration.ofMinutes(1);

    private final int most;
    private int inARow;
    private Instant until = Instant.MIN;
    private Instant last = Instant.MIN;

    Shutter(int most) {
        this.most = most;
    }

    /** Whether somebody may try; while one tries whether it works again, nobody else may. */
    synchronized boolean admits(Instant now) {
        if (inARow < most) {
            return true;
        }
        if (now.isBefore(until)) {
            return false;
        }
        until = now.plus(SHUT);
        return true;
    }

    synchronized void went(boolean well, Instant now) {
        inARow = well ? 0 : inARow + 1;
        if (inARow >= most) {
            until = now.plus(SHUT);
            last = now;
        }
    }

    /** Nobody is told of what went well again long ago. */
    synchronized Optional<ShutDoor.State> state(Instant now) {
        return last.isBefore(now.minus(ShutDoor.TOLD))
                ? Optional.empty()
                : Optional.of(new ShutDoor.State(last, inARow >= most));
    }
}
