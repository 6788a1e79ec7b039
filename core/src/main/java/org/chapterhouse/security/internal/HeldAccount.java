package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.util.ThreadContext;
import org.chapterhouse.security.Account;

/** The account of whoever the thread works for, read once for as long as it does: one keystroke asks ten times. */
@ApplicationScoped
public class HeldAccount {

    private static final String KEY = HeldAccount.class.getName();

    @Inject
    AccountStore accounts;

    private record Held(SignedInAs who, Optional<Account> account) {}

    public Optional<Account> of(SignedInAs who) {
        if (ThreadContext.get(KEY) instanceof Held held && held.who().equals(who)) {
            return held.account();
        }
        var read = accounts.live(who);
        ThreadContext.put(KEY, new Held(who, read));
        return read;
    }

    /** The next question is answered from the database. */
    public void readAgain() {
        ThreadContext.remove(KEY);
    }
}
