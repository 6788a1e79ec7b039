package org.chapterhouse.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** Work that is offered until its last day is over, and then is gone. */
public record Vacancy(
        @NotBlank String title, @NotNull @Nullable LocalDate lastDay) implements Content {

    Optional<Instant> closesAt(ZoneId zone) {
        return Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
