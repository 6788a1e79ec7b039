package org.chapterhouse.plugins.chapterpages;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.text.RichText;

/**
 * One lasting page of a chapter: how to volunteer, when the clinic is open. Every page of the chapter's site leads to it.
 *
 * @param order where its link stands among the others: the lower, the earlier; by title where it is the same
 */
public record ChapterPage(
        @NotBlank @Size(max = 120) String title,

        @Multiline(rows = 2) @Size(max = 300) String summary,

        @NotBlank RichText body,
        @Min(0) @Max(999) int order)
        implements Content {}
