package org.chapterhouse.plugins.volunteershifts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Somebody who has signed up, and for what. */
public record Volunteer(
        UUID shift,
        String site,
        String title,
        String place,
        ZoneId zone,
        Instant beginsAt,
        String email,
        String name,
        Locale language,
        String code,
        boolean waiting,
        Instant at) {

    public LocalDateTime begins() {
        return LocalDateTime.ofInstant(beginsAt, zone);
    }
}
