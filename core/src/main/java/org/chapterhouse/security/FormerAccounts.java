package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.internal.AccountStore;

/** Whose accounts there are, for somebody who asks what is held of them, and the end of those that are closed. */
@ApplicationScoped
@Transactional
@HouseOnly
public class FormerAccounts {

    @Inject
    AccountStore accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<AccountForgotten> forgotten;

    /** @param open whether somebody can sign in with it */
    public record Known(AccountId id, String email, String displayName, boolean open) {}

    /** @param person an e-mail address or a name, in small letters */
    public List<Known> of(String person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.VIEW, Grant.EVERY_SITE);
        return accounts.known(person);
    }

    /** Takes name and address from the closed ones. They stay without, for what was done with them. */
    public int forget(String person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.DELETE, Grant.EVERY_SITE);
        accounts.lock();
        var closed = accounts.known(person).stream()
                .filter(account -> !account.open())
                .toList();
        closed.forEach(account -> {
            accounts.forget(account.id());
            forgotten.fire(new AccountForgotten(account.id()));
        });
        return closed.size();
    }
}
