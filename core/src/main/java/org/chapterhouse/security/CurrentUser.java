package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.security.internal.AccountStore;
import org.chapterhouse.security.internal.AskedPermission;
import org.chapterhouse.security.internal.GrantStore;
import org.chapterhouse.security.internal.Subjects;

/**
 * Whoever the current thread works for: the person signed in, {@link SystemUser Chapterhouse itself}, or nobody.
 *
 * <p>Every answer is read from the database, inside the caller's transaction if there is one: a role taken away a moment
 * ago is gone.
 */
@ApplicationScoped
public class CurrentUser {

    @Inject
    Subjects subjects;

    @Inject
    AccountStore accounts;

    @Inject
    GrantStore grants;

    public Optional<Account> account() {
        return subjects.current().flatMap(accounts::live);
    }

    /** The account's id; refuses if nobody is signed in. */
    public AccountId id() {
        return present().id();
    }

    /** The account; refuses if nobody is signed in. */
    public Account present() {
        return account().orElseThrow(NotSignedIn::new);
    }

    /** What the current user was given, for asking many questions at once; empty for nobody. */
    public List<Grant> grants() {
        return subjects.current().map(grants::of).orElse(List.of());
    }

    /** The name colleagues see; refuses if nobody is signed in. */
    public String displayName() {
        return present().displayName();
    }

    public boolean may(String type, String verb, String site) {
        return may(new Permission(type, verb, site));
    }

    public boolean may(Permission asked) {
        return subjects.permits(new AskedPermission(asked));
    }

    /** Goes on only if the current user may do that. */
    public void require(String type, String verb, String site) {
        Permission needed = new Permission(type, verb, site);
        if (!may(needed)) {
            throw new NotPermitted(needed);
        }
    }
}
