package org.chapterhouse.plugins.chapterpages;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.NotSearched;
import org.chapterhouse.text.RichText;

/**
 * A chapter's home page and its line in the national directory, one for each chapter.
 *
 * <p>It can be reached by an address of its own, by telephone or by post: a chapter that nobody can reach is not
 * published. Everything here is public, so it asks for a role's address, not a person's.
 *
 * @param area where it works, in the words people there use
 * @param meetings when and where to come; one line each
 */
public record ChapterProfile(
        @Group("chapter") @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String area,

        @NotBlank @Multiline(rows = 3) @Size(max = 300) String summary,

        @Group("welcome") @NotBlank RichText welcome,

        @Group("reach") @Email @Size(max = 200) String email,
        @NotSearched @Size(max = 60) String phone,

        @Multiline(rows = 4) @Size(max = 600) String meetings)
        implements Content {

    /** The lines of {@link #meetings()}. */
    public List<String> meetingLines() {
        return meetings.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether there is any way to get in touch. */
    public boolean isReachable() {
        return !email.isBlank() || !phone.isBlank() || !meetings.isBlank();
    }

    /** What stands against publishing beyond the single fields. */
    List<Finding> findings() {
        return isReachable() ? List.of() : List.of(Finding.at("email", "check.no-way"));
    }
}
