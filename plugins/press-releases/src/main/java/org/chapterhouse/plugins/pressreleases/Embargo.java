package org.chapterhouse.plugins.pressreleases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * The end of an embargo: a wall clock time somewhere.
 *
 * <p>Twice a year a clock shows an hour that does not exist, or the same hour twice. Where that leaves a doubt, the
 * later instant counts, never the earlier.
 */
public record Embargo(LocalDateTime until, ZoneId zone) {

    /** Stands for no end in sight; a real instant, so that any store and any arithmetic can carry it. */
    static final Instant NEVER = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    /** Nothing if the zone is not one of the IANA zones. */
    static Optional<Embargo> of(LocalDateTime until, String zone) {
        try {
            return Optional.of(new Embargo(until, ZoneId.of(zone)));
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }

    public Instant lifts() {
        return at().toInstant();
    }

    /** The end as a clock there shows it. */
    public ZonedDateTime at() {
        return until.atZone(zone).withLaterOffsetAtOverlap();
    }

    /** The place that the zone is named after: {@code New York}. */
    String place() {
        var name = zone.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** The clocks there jump over this time. */
    boolean doesNotExist() {
        return rules().getValidOffsets(until).isEmpty();
    }

    /** The clocks there show this time twice. */
    boolean happensTwice() {
        return rules().getValidOffsets(until).size() > 1;
    }

    private ZoneRules rules() {
        return zone.getRules();
    }
}
