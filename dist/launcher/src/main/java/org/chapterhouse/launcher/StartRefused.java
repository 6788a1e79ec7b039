package org.chapterhouse.launcher;

/**
 * The suite cannot start as things stand, and a person has to change something.
 *
 * <p>The message is the one line they read: what is wrong, which value, what to do.
 */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String code, String message) {
        super(code + " " + message);
    }

    StartRefused(String code, String message, Throwable cause) {
        super(code + " " + message, cause);
    }

    /** A refusal the suite has worded itself, code included. */
    static StartRefused told(String problem) {
        return new StartRefused(problem);
    }

    private StartRefused(String problem) {
        super(problem);
    }

    /** What there is to read, on one line whatever it was made of. */
    String line() {
        return String.valueOf(getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
