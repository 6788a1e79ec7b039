package org.chapterhouse.fault;

import java.time.Duration;
import java.time.Instant;

/** Somebody's stay within a plugin's code, who is told to stop when it lasts too long. */
final class Stay {

    private final Thread who = Thread.currentThread();
    private final Instant since;
    private boolean over;
    private boolean told;

    Stay(Instant since) {
        this.since = since;
    }

    boolean isLongerThan(Duration time, Instant now) {
        return since.plus(time).isBefore(now);
    }

    /** Answers whether it was told now. Nobody is who has left: the thread does something else by then. */
    synchronized boolean stopIfLonger(Duration time, Instant now) {
        if (over || told || !isLongerThan(time, now)) {
            return false;
        }
        told = true;
        who.interrupt();
        return true;
    }

    /** Answers whether it was told to stop, which nothing that the thread does next has to know. */
    synchronized boolean end() {
        over = true;
        if (told && Thread.interrupted()) {
            return true;
        }
        return told;
    }
}
