package org.chapterhouse.stories;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.SiteLink;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** A way through other pages, of any kind, with a text that leads to more. */
public record Guide(
        @NotBlank String title,
        @Link List<ContentId> stops,
        @SiteLink @Nullable UUID chapter,
        RichText text) implements Content {}
