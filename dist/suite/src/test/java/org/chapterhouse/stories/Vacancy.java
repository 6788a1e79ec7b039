package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import org.chapterhouse.content.Content;

/** Work that is to be had; its type is not called after it. */
public record Vacancy(@NotBlank String title) implements Content {}
