package org.chapterhouse.notes;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** What hangs on the wall of one chapter, and holds from its first day until its last day is over. */
public record LocalNote(
        @NotBlank String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) implements Content {

    boolean holds(LocalDate today) {
        return (firstDay == null || !today.isBefore(firstDay)) && (lastDay == null || !today.isAfter(lastDay));
    }

    List<Instant> changesAt(ZoneId zone) {
        return Stream.of(lastDay == null ? null : lastDay.plusDays(1), firstDay)
                .flatMap(Stream::ofNullable)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
    }
}
