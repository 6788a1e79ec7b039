package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.security.Account;

/** The account of whoever the thread works for, read once for as long as it does: one keystroke asks ten times. */
@ApplicationScoped
public class HeldAccount {

    @Inject
    AccountStore accounts;

    private final OncePerThread<Optional<Account>> held =
            new OncePerThread<>(HeldAccount.class, who -> accounts.live(who));

    public Optional<Account> of(SignedInAs who) {
        return held.of(who);
    }

    /** The next question is answered from the database. */
    public void readAgain() {
        held.readAgain();
    }
}
