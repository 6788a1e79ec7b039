package org.chapterhouse.security.internal;

import java.io.Serializable;
import java.util.UUID;
import org.chapterhouse.security.AccountId;

/**
 * What a session remembers of who opened it.
 *
 * @param stamp the account's security stamp at that time; once the account has another one, the session is nobody's
 */
public record SignedInAs(AccountId account, UUID stamp) implements Serializable {

    static final SignedInAs SYSTEM = new SignedInAs(AccountId.SYSTEM, AccountId.SYSTEM.value());

    boolean isSystem() {
        return account.equals(AccountId.SYSTEM);
    }
}
