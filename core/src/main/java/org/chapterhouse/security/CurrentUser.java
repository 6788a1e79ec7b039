package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.security.internal.AskedPermission;
import org.chapterhouse.security.internal.HeldAccount;
import org.chapterhouse.security.internal.HeldGrants;
import org.chapterhouse.security.internal.Subjects;

/**
 * Whoever the current thread works for: the person signed in, {@link SystemUser Chapterhouse itself}, or nobody.
 *
 * <p>Who it is and what one {@linkplain #may may do} is read once while the thread works for the same person, since a
 * screen asks hundreds of times. What is {@linkplain #require required} for an act is read anew, inside the caller's transaction if
 * there is one: a role taken away a moment ago is gone.
 */
@ApplicationScoped
public class CurrentUser {

    @Inject
    Subjects subjects;

    @Inject
    HeldAccount accounts;

    @Inject
    HeldGrants grants;

    public Optional<Account> account() {
        return subjects.current().flatMap(accounts::of);
    }

    /** The account's id; refuses if nobody is signed in. */
    public AccountId id() {
        return present().id();
    }

    /** The account; refuses if nobody is signed in. */
    public Account present() {
        return account().orElseThrow(NotSignedIn::new);
    }

    /** Who does what is done now: who is not signed in is a visitor, or work that nobody waits for. */
    public Actor actor() {
        return account().map(Actor::of).or(subjects::unattended).orElse(Actor.VISITOR);
    }

    /** What the current user was given, for asking many questions at once; empty for nobody. */
    public List<Grant> grants() {
        return subjects.current().map(grants::of).orElse(List.of());
    }

    /** The name colleagues see; refuses if nobody is signed in. */
    public String displayName() {
        return present().displayName();
    }

    public boolean may(String area, Verb verb, String site) {
        return may(new Permission(area, verb, site));
    }

    public boolean may(Permission asked) {
        return subjects.permits(new AskedPermission(asked));
    }

    /** Goes on only if the current user may do that. */
    public void require(String area, Verb verb, String site) {
        readAgain();
        Permission needed = new Permission(area, verb, site);
        if (!may(needed)) {
            throw new NotPermitted(needed);
        }
    }

    /** What is known of the current user may be true no longer. */
    void readAgain() {
        accounts.readAgain();
        grants.readAgain();
    }
}
