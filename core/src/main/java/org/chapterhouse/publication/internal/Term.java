package org.chapterhouse.publication.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.type.ContentType;

/**
 * When something holds that is published now, as far as its type can tell today.
 *
 * @param changes when its pages change by themselves from now on, as PostgreSQL writes instants
 * @param holds from when to when it holds, as PostgreSQL writes such stretches: {@code {[,2026-06-01T04:00:00Z)}}
 */
record Term(List<String> changes, String holds) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "u-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Term {
        changes = List.copyOf(changes);
    }

    static <T extends Record & Content> Term of(ContentType<T> type, T content, ZoneId zone, Instant now) {
        var changes =
                type.changesAt(content, zone).stream().filter(now::isBefore).toList();
        var moments = Stream.concat(Stream.of(now), changes.stream()).toList();
        var written = changes.stream().map(WRITTEN::format).distinct().toList();
        var holds = IntStream.range(0, moments.size())
                .filter(i -> type.isCurrent(content, LocalDate.ofInstant(moments.get(i), zone)))
                .mapToObj(i -> stretch(changes, i))
                .collect(Collectors.joining(",", "{", "}"));
        return new Term(written, holds);
    }

    /** From one change to the next; what holds now has always held, and what never changes will always hold. */
    private static String stretch(List<Instant> changes, int number) {
        var from = number == 0 ? "" : WRITTEN.format(changes.get(number - 1));
        var until = number == changes.size() ? "" : WRITTEN.format(changes.get(number));
        return "[" + from + "," + until + ")";
    }
}
