package org.chapterhouse.mail.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A letter that is written and not yet delivered. */
public record WaitingLetter(
        UUID id, String recipient, String subject, String body, Locale language, Instant writtenAt) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
        return "WaitingLetter[" + id + "]";
    }
}
