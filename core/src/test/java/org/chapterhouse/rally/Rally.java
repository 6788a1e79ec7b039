package org.chapterhouse.rally;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.ShownWhen;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** A record with a field of every kind. */
public record Rally(
        @NotBlank @Size(max = 20) String headline,
        @Multiline(rows = 6) String summary,
        @NotBlank RichText body,
        @NotNull Mood mood,

        @ShownWhen(field = "mood", is = "LOUD") @NotNull LocalDateTime quietFrom,

        @ShownWhen(field = "mood", is = "LOUD") boolean amplified,

        @ShownWhen(field = "amplified", is = "true") @NotBlank
        String permit,

        @Group("where") @NotNull LocalDate day,
        @Nullable ZoneId zone,
        @Nullable URI map,
        @Pattern(regexp = "|\\d{4}-\\d\\d") String number,

        @Pattern(regexp = "[a-z]*", message = "Use small letters.")
        String code,

        @Group("people") @Max(5) int marshals,
        @Nullable BigDecimal budget,
        @Valid @Size(max = 3) List<Speaker> speakers,
        @Size(min = 1, max = 2) List<@NotBlank String> tags)
        implements Content {

    public enum Mood {
        CALM,
        LOUD
    }

    public record Speaker(
            @NotBlank String name,
            @Email String email,
            @Valid List<Phone> phones) {}

    public record Phone(@NotBlank String number, String note) {}
}
