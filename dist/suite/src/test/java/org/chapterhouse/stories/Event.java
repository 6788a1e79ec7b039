package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.type.Happening;
import org.jspecify.annotations.Nullable;

/** Something to go to, until it is over; nobody hears of it before its time. */
public record Event(
        @NotBlank String title,
        @NotNull @Nullable Instant endsAt,
        @Nullable Instant hiddenUntil,
        String place) implements Content {

    Optional<Instant> start() {
        return Optional.ofNullable(hiddenUntil);
    }

    /** For two hours, and then it is over. */
    Optional<Happening> happens() {
        return end().map(over -> new Happening(over.minus(Duration.ofHours(2)), over, place));
    }

    Optional<Instant> end() {
        return Optional.ofNullable(endsAt);
    }
}
