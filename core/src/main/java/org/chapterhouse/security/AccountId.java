package org.chapterhouse.security;

import java.io.Serializable;
import java.util.UUID;

/** Which account; stays the same when the person's name or e-mail changes. */
public record AccountId(UUID value) implements Serializable {

    /** Chapterhouse itself: author of what no person did. */
    public static final AccountId SYSTEM = new AccountId(new UUID(0, 0));

    static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }
}
