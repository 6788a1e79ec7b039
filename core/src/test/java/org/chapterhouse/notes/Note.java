package org.chapterhouse.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** The smallest content worth the name, for tests of what every type has. */
public record Note(
        @NotBlank @Size(max = 80) String title,
        @NotNull @Nullable LocalDate day,
        @Nullable Instant secretUntil,
        RichText text)
        implements Content {

    Optional<Instant> visibleFrom() {
        return Optional.ofNullable(secretUntil);
    }
}
