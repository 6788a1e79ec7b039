package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of a table: on a screen in words, in a file in the way that programs read. */
@ApplicationScoped
class CellWords {

    @Inject
    Moments moments;

    String shown(@Nullable Object value, ZoneId zone) {
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElse(null), zone);
        }
        if (value instanceof Instant moment) {
            return moments.exact(moment, zone);
        }
        if (value instanceof LocalDate day) {
            return moments.day(day);
        }
        return plain(value);
    }

    static String written(@Nullable Object value, ZoneId zone) {
        if (value instanceof Optional<?> optional) {
            return written(optional.orElse(null), zone);
        }
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        }
        return plain(value);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return value == null ? "" : value.toString();
    }
}
