package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.internal.AccountStore;
import org.chapterhouse.security.internal.Subjects;

/**
 * The door for work that no web request asks for: start-up, jobs, demo content.
 *
 * <p>Inside, {@link CurrentUser} is Chapterhouse itself and may do everything. Keep what runs in there small, never let
 * it run what somebody typed, and never give it to a plugin.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("what the suite does by itself, where nobody is at a screen")
public class SystemUser {

    @Inject
    Subjects subjects;

    @Inject
    AccountStore accounts;

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public <T> T call(Supplier<T> work) {
        return subjects.asSystem(work);
    }

    /** Works without any permission, and is told as that actor: what nobody has ordered, or a reader. */
    public <T> T unattended(Actor actor, Supplier<T> work) {
        return subjects.unattended(actor, work);
    }

    /** Works with what that account may do at present, no more: a job somebody ordered earlier. */
    public <T> T onBehalfOf(AccountId account, Supplier<T> work) {
        return subjects.as(accounts.present(account).orElseThrow(UnknownAccount::new), work);
    }
}
