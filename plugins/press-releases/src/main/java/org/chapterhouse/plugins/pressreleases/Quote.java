package org.chapterhouse.plugins.pressreleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chapterhouse.content.field.Multiline;

/**
 * Words of one person that a journalist may lift out of a release, with who said them.
 *
 * @param text the words without quotation marks around them
 * @param speaker the name the person wants to be known by, a pseudonym included
 * @param role what makes them worth hearing: {@code member of the Denver chapter}; may be empty
 */
public record Quote(
        @NotBlank @Size(max = 2000) @Multiline(rows = 3) String text,
        @NotBlank @Size(max = 120) String speaker,
        @Size(max = 160) String role) {

    public Quote {
        text = OneLine.of(text);
        speaker = OneLine.of(speaker);
        role = OneLine.of(role);
    }

    /** Speaker and role as one attribution: {@code Ana Ruiz, organizer}. */
    public String attribution() {
        return role.isEmpty() ? speaker : speaker + ", " + role;
    }
}
