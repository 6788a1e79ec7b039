package org.chapterhouse.security;

/**
 * Something happened to an account; fired inside the transaction that did it. The audit trail listens.
 *
 * @param by who did it
 * @param site the slug of the site concerned, or {@code *}
 * @param detail what else there is to know, such as the role granted; may be empty
 */
public record AccountChanged(Kind what, Account account, Account by, String site, String detail) {

    /** What happened. */
    public enum Kind {
        SET_UP,
        CREATED,
        GRANTED,
        REVOKED,
        PASSWORD_CHANGED,
        DISABLED,
        SIGNED_IN,
        SIGNED_OUT
    }
}
