package org.chapterhouse.plugins.volunteershifts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A few hours for which people are needed. Readers see it until it is over.
 *
 * @param begins as clocks show it where the site is
 * @param places how many people can help; whoever comes later waits
 * @param about a page of the chapter that tells more
 */
public record Shift(
        @Group("what") @NotBlank @Size(max = 120) String title,

        @NotBlank @Multiline(rows = 2) @Size(max = 300) String summary,

        RichText text,
        @Link("chapter-page") Optional<ContentId> about,
        @Group("when") @NotNull @Nullable LocalDateTime begins,
        @NotNull @Nullable LocalDateTime ends,
        @NotBlank @Size(max = 160) String place,
        @Min(1) @Max(500) int places)
        implements Content {

    Optional<Happening> happens(ZoneId zone) {
        return begins == null || ends == null || !ends.isAfter(begins)
                ? Optional.empty()
                : Optional.of(new Happening(
                        begins.atZone(zone).toInstant(), ends.atZone(zone).toInstant(), place));
    }

    Optional<Instant> endsAt(ZoneId zone) {
        return Optional.ofNullable(ends).map(time -> time.atZone(zone).toInstant());
    }

    List<Finding> findings() {
        return begins != null && ends != null && !ends.isAfter(begins)
                ? List.of(Finding.at("ends", "check.ends"))
                : List.of();
    }
}
