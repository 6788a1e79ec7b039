package org.chapterhouse.notes;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.SiteLink;
import org.chapterhouse.text.RichText;

/** A note that points elsewhere: at one thing, at several, at a chapter, and from within its text. */
public record Pointer(
        @NotBlank String title,
        @Link("note") Optional<ContentId> to,
        @Link({"note", "pointer", "gone-with-its-plugin"}) List<ContentId> more,
        @SiteLink(chaptersOnly = true) Optional<UUID> chapter,
        RichText text)
        implements Content {}
