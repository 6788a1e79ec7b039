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

    public SignedInAs check(String typedEmail, String password) {
        String email = typedEmail.strip().toLowerCase(Locale.ROOT);
        if (email.length() > 254 || password.length() > 2 * PasswordRules.LONGEST) {
            throw new SignInRefused();
        }
        throttle.take(email);
        Optional<Credentials> credentials = accounts.credentials(email);
        boolean matches = matches(
                email, password, credentials.map(Credentials::passwordHash).orElse(Passwords.NOBODYS));
        if (credentials.isEmpty() || !matches) {
            throw new SignInRefused();
        }
        throttle.forgive(email);
        return credentials.get().who();
    }

    private boolean matches(String email, String password, String hash) {
        try {
            return passwords.matches(password, hash);
        } catch (TooBusy e) {
            throttle.giveBack(email);
            throw e;
        }
    }
}
