package org.chapterhouse.visitor;

import java.time.Duration;

/**
 * How often one sender may send a form: so many at once, and one more whenever that much time has passed. People who share a
 * connection, such as those at one meeting, are one sender.
 */
public record SendingLimit(int atOnce, Duration oneMoreAfter) {

    /** Twenty, then one each thirty seconds. */
    public static final SendingLimit USUAL = new SendingLimit(20, Duration.ofSeconds(30));

    public SendingLimit {
        if (atOnce < 1 || oneMoreAfter.isNegative() || oneMoreAfter.isZero()) {
            throw new IllegalArgumentException("a form can be sent once at least, and again after a while");
        }
    }
}
