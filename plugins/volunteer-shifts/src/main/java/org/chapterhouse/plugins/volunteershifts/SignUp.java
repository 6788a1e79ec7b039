package org.chapterhouse.plugins.volunteershifts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.Autofill.Detail;

/** What somebody says who wants to help. Any name will do. */
public record SignUp(
        @NotBlank @Size(max = 80) @Autofill(Detail.NAME) String name,

        @NotBlank @Email @Size(max = 254) @Autofill(Detail.EMAIL)
        String email) {}
