package org.chapterhouse.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a form carries: when it was asked for, and a number that no other has.
 *
 * @param text as it stands in the form, signed
 */
@HouseOnly
public record FormToken(UUID id, Instant issuedAt, String text) {

    /** Nobody reads and fills in a form in less. */
    static final Duration QUICKEST = Duration.ofSeconds(2);

    static final Duration LONGEST = Duration.ofHours(24);

    boolean isTooYoung(Instant now) {
        return now.isBefore(issuedAt.plus(QUICKEST));
    }

    boolean isTooOld(Instant now) {
        return !now.isBefore(endsAt());
    }

    Instant endsAt() {
        return issuedAt.plus(LONGEST);
    }
}
