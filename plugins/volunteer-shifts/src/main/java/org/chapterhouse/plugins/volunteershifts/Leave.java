package org.chapterhouse.plugins.volunteershifts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.Autofill.Detail;

/** What somebody says who cannot come after all; the code stands in their letter. */
public record Leave(
        @NotBlank @Email @Size(max = 254) @Autofill(Detail.EMAIL)
        String email,

        @NotBlank @Size(max = 20) String code) {}
