package org.chapterhouse.plugins.policystatements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.ShownWhen;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation stands for on one matter, shown under /policy by its number.
 *
 * <p>The number is the address, so that a citation printed on paper still leads here after the title was changed, and no
 * number is ever given to another statement. Nothing counts as adopted without the body and the day that adopted it.
 *
 * @param number as the organisation counts: {@code 2026-1}, {@code 34a}, {@code POL 30/4062/2016}
 * @param adoptedOn the day of the vote, which may be long before it was entered here
 * @param supersededBy the number of the statement that took its place
 */
public record PolicyStatement(
        @Group("statement") @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 200) String title,

        @Group("standing") @NotNull Status status,

        @ShownWhen(
                field = "status",
                is = {"ADOPTED", "SUPERSEDED", "RESCINDED"})
        @NotBlank
        @Size(max = 160)
        String adoptingBody,

        @ShownWhen(
                field = "status",
                is = {"ADOPTED", "SUPERSEDED", "RESCINDED"})
        @NotNull
        @Nullable
        LocalDate adoptedOn,

        @ShownWhen(field = "status", is = "SUPERSEDED") @NotBlank @Size(max = 40)
        String supersededBy,

        @Group("text") @Multiline(rows = 3) @Size(max = 400) String summary,

        @NotBlank RichText text)
        implements Content {

    public PolicyStatement {
        status = Objects.requireNonNullElse(status, Status.PROPOSED);
    }

    /** Whether a body has ever adopted it. What a mere proposal has in those fields is a note of its editor's. */
    public boolean wasAdopted() {
        return status != Status.PROPOSED;
    }

    /** Whether it is the organisation's position today. */
    public boolean isCurrent() {
        return status == Status.ADOPTED;
    }

    /** Whether it was the organisation's position and is no more. */
    public boolean isOver() {
        return wasAdopted() && !isCurrent();
    }

    /** The day of its adoption; none while it is proposed. */
    public @Nullable LocalDate adoption() {
        return wasAdopted() ? adoptedOn : null;
    }

    /** Where the statement stands that took its place; empty when none is named. */
    public String successorPath() {
        return status == Status.SUPERSEDED && !supersededBy.isBlank() ? "/policy/" + Slug.of(supersededBy) : "";
    }
}
