package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** Something to read. */
public record Story(
        @NotBlank String title,
        String teaser,
        @NotNull @Nullable LocalDate day,
        @Nullable Kind kind) implements Content {

    /** What one is to read. */
    public enum Kind {
        OPINION,
        FIELD_REPORT
    }
}
