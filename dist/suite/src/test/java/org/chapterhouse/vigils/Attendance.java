package org.chapterhouse.vigils;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Multiline;
import org.jspecify.annotations.Nullable;

/** Somebody says that they will come. */
public record Attendance(
        @NotBlank @Size(max = 80) @Autofill(Autofill.Detail.NAME)
        String name,

        @NotBlank @Email @Autofill(Autofill.Detail.EMAIL) String email,
        @Autofill(Autofill.Detail.TELEPHONE) String telephone,
        @Group("way") @NotNull @Nullable Way way,
        @Min(1) @Max(20) int people,
        @Nullable LocalDate since,
        @Multiline String message,
        boolean candle,
        @AssertTrue boolean agreed) {

    /** How somebody comes. */
    public enum Way {
        ON_FOOT,
        BY_BUS
    }
}
