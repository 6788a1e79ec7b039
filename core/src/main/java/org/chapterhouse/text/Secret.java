package org.chapterhouse.text;

/**
 * A password, a key: what is typed once and shown to nobody again. As a component of settings it is kept sealed, and neither a
 * form nor a page, a history, a log or an export ever tells it; content cannot have one.
 *
 * @param value what it is; empty where nobody has typed one
 */
public record Secret(String value) {

    public static final Secret NONE = new Secret("");

    public boolean isSet() {
        return !value.isEmpty();
    }

    /** Whether there is one, and nothing else: what it is must be asked for. */
    @Override
    public String toString() {
        return isSet() ? "(a secret)" : "(no secret)";
    }
}
