package org.chapterhouse.publication.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.type.ContentType;

/**
 * How long something holds that is published now, as far as its type can tell today: to the next instant at which it
 * changes by itself, and from there on.
 *
 * @param from empty when it has always held
 * @param until empty when it will always hold; not after {@code from} when it never does
 */
record Term(Optional<Instant> from, Optional<Instant> until) {

    static <T extends Record & Content> Term of(ContentType<T> type, T content, ZoneId zone, Instant now) {
        var change = type.changesAt(content, zone).filter(now::isBefore);
        var holds = holds(type, content, zone, now);
        var willHold = change.map(at -> holds(type, content, zone, at)).orElse(holds);
        if (holds) {
            return new Term(Optional.empty(), willHold ? Optional.empty() : change);
        }
        return willHold ? new Term(change, Optional.empty()) : new Term(Optional.of(now), Optional.of(now));
    }

    private static <T extends Record & Content> boolean holds(ContentType<T> type, T content, ZoneId zone, Instant at) {
        return type.isCurrent(content, LocalDate.ofInstant(at, zone));
    }
}
