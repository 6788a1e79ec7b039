package org.chapterhouse.problem;

/**
 * A text from outside does not have the shape of what it should name: no id, no key, no place in a list. Nothing is there;
 * whoever wrote the text by hand need not be told how it would be right.
 *
 * <p>Only what comes from outside is refused so. An argument that our own code got wrong is a failure of ours, and no
 * {@code Malformed}.
 */
public class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message);
    }

    public Malformed(String message, Throwable cause) {
        super(message, cause);
    }
}
