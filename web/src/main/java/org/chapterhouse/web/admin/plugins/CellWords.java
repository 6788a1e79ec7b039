package org.chapterhouse.web.admin.plugins;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.web.admin.screen.Moments;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of a table: on a screen in words, in a file in the way that programs read. */
@Dependent
class CellWords {

    private final Moments moments;

    @Inject
    CellWords(Moments moments) {
        this.moments = moments;
    }

    String shown(@Nullable Object value, ZoneId zone) {
        var told = told(value);
        if (told instanceof Instant moment) {
            return moments.exact(moment, zone);
        }
        if (told instanceof LocalDateTime local) {
            return moments.local(local);
        }
        if (told instanceof LocalDate day) {
            return moments.day(day);
        }
        if (told instanceof LocalTime time) {
            return moments.time(time);
        }
        if (told instanceof YearMonth month) {
            return moments.month(month);
        }
        if (told instanceof Duration duration) {
            return lasting(duration);
        }
        return plain(told);
    }

    static String written(@Nullable Object value, ZoneId zone) {
        var told = told(value);
        if (told instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        }
        if (told instanceof LocalDateTime local) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local.truncatedTo(ChronoUnit.SECONDS));
        }
        if (told instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
        }
        return plain(told);
    }

    /** What is inside, and every moment as one: only the site's zone counts. */
    private static @Nullable Object told(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return told(optional.orElse(null));
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value instanceof ZonedDateTime moment ? moment.toInstant() : value;
    }

    /** {@code 2 h 30 min}. */
    private static String lasting(Duration duration) {
        var length = duration.abs();
        var parts = Stream.of(
                        part(length.toHours(), " h"),
                        part(length.toMinutesPart(), " min"),
                        part(length.toSecondsPart(), " s"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? "0 min" : (duration.isNegative() ? "-" : "") + parts;
    }

    private static Optional<String> part(long count, String unit) {
        return count == 0 ? Optional.empty() : Optional.of(count + unit);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
