package org.chapterhouse.type;

import java.time.Instant;

/**
 * When and where something takes place, for calendars.
 *
 * @param end not before the start; the same where nobody knows
 * @param place as people write it; may be empty
 */
public record Happening(Instant start, Instant end, String place) {

    public Happening {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("it ends " + end + ", before it starts: " + start);
        }
    }
}
