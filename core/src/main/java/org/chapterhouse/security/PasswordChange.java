package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.internal.PasswordCheck;
import org.chapterhouse.security.internal.PasswordRules;
import org.chapterhouse.security.internal.Passwords;

/**
 * Gives the current user another password. Every session, this one included, has to sign in again. It waits for a
 * screen of one's own account.
 *
 * <p>Not transactional: a database connection must not be held while a password is checked or hashed.
 */
@ApplicationScoped
@HouseOnly
public class PasswordChange {

    @Inject
    CurrentUser currentUser;

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    Passwords passwords;

    @Inject
    Accounts accounts;

    @ForEveryone("it is their own, and they say the present one")
    public void change(String current, String next) {
        Account account = currentUser.present();
        passwordCheck.check(account.email(), current);
        PasswordRules.findingOn(next, account.email()).ifPresent(finding -> {
            throw new InvalidAccount(finding);
        });
        accounts.keepPassword(passwords.hash(next));
    }
}
