package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** Something to go to, until it is over; nobody hears of it before its time. */
public record Event(
        @NotBlank String title,
        @NotNull @Nullable Instant endsAt,
        @Nullable Instant hiddenUntil) implements Content {

    Optional<Instant> start() {
        return Optional.ofNullable(hiddenUntil);
    }

    Optional<Instant> end() {
        return Optional.ofNullable(endsAt);
    }
}
