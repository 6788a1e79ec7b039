package org.chapterhouse.mail;

import org.chapterhouse.problem.HouseOnly;

/**
 * Who takes our letters.
 *
 * @param user empty where the server asks nobody who they are
 * @param from the address the letters come from
 */
@HouseOnly
public record MailServer(String host, int port, Protection protection, String user, String password, MailAddress from) {

    /** How the way to it is kept private. */
    public enum Protection {
        /** Agreed upon at the beginning; nothing is sent without. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    /** Nothing of what signs in there gets into a log. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
