package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.security.SignInRefused;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.internal.AccountStore.Credentials;

/**
 * Checks an e-mail address and a password typed at sign-in.
 *
 * <p>An address without an account, a disabled account and a wrong password take the same way, the same time and end in
 * the same {@link SignInRefused}. No database connection is held while the hash is computed.
 */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    AccountStore accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    /** Checks what a browser sent that nothing is known of. */
    public SignedInAs check(String typedEmail, String password) {
        return check(typedEmail, password, KnownBrowsers.NONE);
    }

    /** Checks what a browser sent that remembers who has signed in with it. */
    public SignedInAs check(String typedEmail, String password, KnownBrowsers browsers) {
        String email = typedEmail.strip().toLowerCase(Locale.ROOT);
        if (email.length() > 254
                || password.length() > 2 * PasswordRules.LONGEST
                || email.chars().anyMatch(Character::isISOControl)) {
            throw new SignInRefused();
        }
        Optional<Credentials> credentials = accounts.credentials(email);
        SignInThrottle.Guesser guesser = credentials
                .flatMap(known -> browsers.knownTo(known.who().stamp()))
                .map(SignInThrottle.Guesser::knownBrowser)
                .orElseGet(() -> SignInThrottle.Guesser.anybody(email));
        throttle.take(guesser);
        boolean matches = matches(
                guesser, password, credentials.map(Credentials::passwordHash).orElse(Passwords.NOBODYS));
        if (credentials.isEmpty() || !matches) {
            throw new SignInRefused();
        }
        throttle.forgive(guesser);
        return credentials.get().who();
    }

    private boolean matches(SignInThrottle.Guesser guesser, String password, String hash) {
        try {
            return passwords.matches(password, hash);
        } catch (TooBusy e) {
            throttle.giveBack(guesser);
            throw e;
        }
    }
}
