package org.chapterhouse.plugins.pressreleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.chapterhouse.form.Multiline;

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

    private static final Pattern SENTENCE_END = Pattern.compile("[.,!?][\u2019']?(?:\\s|$)");

    public Quote {
        text = OneLine.of(text);
        speaker = OneLine.of(speaker);
        role = OneLine.of(role);
    }

    /** Whether a text has every sentence of it, be it with "she said" between them. */
    boolean isIn(String running) {
        return SENTENCE_END.splitAsStream(text).map(OneLine::of).allMatch(running::contains);
    }

    /** Speaker and role as one attribution: {@code Ana Ruiz, organizer}. */
    public String attribution() {
        return role.isEmpty() ? speaker : speaker + ", " + role;
    }
}
