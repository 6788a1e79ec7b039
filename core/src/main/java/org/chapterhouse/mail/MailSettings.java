package org.chapterhouse.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.text.Secret;

/**
 * Who takes the letters of the suite. While no server is named, letters wait.
 *
 * @param from the address they come from
 * @param host the name of the mail server
 * @param user empty where the server asks nobody who they are
 */
@HouseOnly
public record MailSettings(
        @Size(max = 254) String from,
        @Group("server") @Size(max = 253) String host,
        @Group("server") @Min(1) @Max(65_535) int port,
        @Group("server") Protection protection,
        @Group("account") @Size(max = 254) String user,
        @Group("account") Secret password) {

    private static final int SUBMISSION = 587;

    /** How the way to the server is kept private. */
    public enum Protection {
        /** Agreed upon at the beginning; nothing is sent without. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    static MailSettings unset() {
        return new MailSettings("", "", SUBMISSION, Protection.STARTTLS, "", Secret.NONE);
    }

    List<Finding> findings() {
        if (host.isBlank()) {
            return from.isBlank() ? List.of() : List.of(Finding.at("host", "check.no-host"));
        }
        if (sender().isEmpty()) {
            return List.of(Finding.at("from", "check.no-sender"));
        }
        return user.isBlank() && password.isSet() ? List.of(Finding.at("user", "check.no-user")) : List.of();
    }

    /** Whether letters can go out. */
    boolean isSet() {
        return !host.isBlank() && sender().isPresent();
    }

    Optional<MailAddress> sender() {
        try {
            return Optional.of(new MailAddress(from));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Where it is, for what is told of a failure. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
