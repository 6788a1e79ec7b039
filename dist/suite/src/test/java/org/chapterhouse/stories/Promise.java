package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** Something that holds until its last day is over; the page stays. */
public record Promise(
        @NotBlank String title,
        @NotNull @Nullable LocalDate madeOn,
        @NotNull @Nullable LocalDate lastDay) implements Content {

    boolean holds(LocalDate today) {
        return lastDay == null || !today.isAfter(lastDay);
    }

    List<Instant> lapsesAt(ZoneId zone) {
        return lastDay == null
                ? List.of()
                : List.of(lastDay.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
