package org.chapterhouse.vigils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.chapterhouse.content.Content;
import org.jspecify.annotations.Nullable;

/** People stand together with candles. */
public record Vigil(
        @NotBlank String title, @NotNull @Nullable LocalDate day) implements Content {}
