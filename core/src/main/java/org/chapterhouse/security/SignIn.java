package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.internal.AccountStore;
import org.chapterhouse.security.internal.BrowserCookie;
import org.chapterhouse.security.internal.KnownBrowsers;
import org.chapterhouse.security.internal.PasswordCheck;
import org.chapterhouse.security.internal.SignedInAs;
import org.chapterhouse.security.internal.Subjects;

/**
 * Opens and ends the sessions of the admin screens.
 *
 * <p>A failed sign-in leaves no session behind. A session lives on the server; its id is new at every sign-in. Not
 * transactional: a database connection must not be held while a password is checked.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("whoever signs in is nobody yet")
public class SignIn {

    private static final BrowserCookie BROWSERS = new BrowserCookie();

    @Inject
    PasswordCheck passwords;

    @Inject
    Subjects subjects;

    @Inject
    AccountStore accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<AccountChanged> changed;

    /** Checks the password and opens a session, or throws {@link SignInRefused} or its slower siblings. */
    public Account signIn(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        KnownBrowsers browsers = BROWSERS.read(request);
        SignedInAs who = passwords.check(email, password, browsers);
        Account account = accounts.live(who).orElseThrow(SignInRefused::new);
        tell(AccountChanged.Kind.SIGNED_IN, account); // first: nobody is signed in of whom that is not recorded
        subjects.openSession(who, request, response);
        BROWSERS.write(browsers.with(who.stamp()), request, response);
        return account;
    }

    /** Ends the session; does nothing if there is none. */
    public void signOut(HttpServletRequest request) {
        currentUser.account().ifPresent(account -> tell(AccountChanged.Kind.SIGNED_OUT, account));
        subjects.endSession(request);
    }

    private void tell(AccountChanged.Kind what, Account account) {
        changed.fire(new AccountChanged(what, account, account, Grant.EVERY_SITE, ""));
    }
}
