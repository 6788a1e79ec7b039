package org.chapterhouse.notes;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** What hangs on the wall of one chapter until its last day is over. */
public record LocalNote(@NotBlank String title, @Nullable LocalDate lastDay) implements Content {

    Optional<Instant> takenDownAt(ZoneId zone) {
        return Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
