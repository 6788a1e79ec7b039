package org.chapterhouse.problem;

import java.util.Locale;

/**
 * One thing that went wrong, told so that its reader can act on it.
 *
 * @param code stable, for support and documentation: {@code CH-204}
 * @param kind which answer it is, and who has to act
 * @param message what happened, which value, what to do; whole sentences, no internal words
 */
public record Problem(String code, Kind kind, Message message) {

    /** What a problem answers to whoever asked, the same for a page, a screen and a program. */
    public enum Kind {
        /** What was asked for does not exist, or not for this person. */
        NOT_FOUND(404),
        /** This person may not do it. It is answered as if it were not there, so that nobody learns what others have. */
        NOT_PERMITTED(404),
        /** Somebody or something else stands in the way: it is taken, or it has changed meanwhile. */
        CONFLICT(409),
        /** What was sent has to be changed first. */
        INVALID(422),
        /** It was tried too often: wait a while. */
        TOO_OFTEN(429),
        /** There is too much to do at this moment: try again soon. */
        BUSY(503),
        /** Whoever installed the suite has to act; it stops the start. */
        CONFIG(500),
        /** A service of somebody else failed. */
        EXTERNAL(502),
        /** We have to act. */
        INTERNAL(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The status of its answer over HTTP. */
        public int status() {
            return status;
        }

        /** Whether whoever asked can do nothing about it: it is logged once, at the edge, under a reference that they see. */
        public boolean isOurs() {
            return this == CONFIG || this == EXTERNAL || this == INTERNAL;
        }
    }

    /**
     * A problem whose words lie beside a class.
     *
     * @param key the code, with a word behind it where one code has several sentences: {@code CH-204.draft}
     */
    public static Problem of(Class<?> beside, Kind kind, String key, Object... arguments) {
        return new Problem(key.split("\\.", 2)[0], kind, Message.of(beside, key, arguments));
    }

    /** The code and the sentence. */
    public String in(Locale language) {
        return code + " " + message.in(language);
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
