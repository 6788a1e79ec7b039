package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.AccountChanged.Kind;
import org.chapterhouse.security.internal.AccountStore;
import org.chapterhouse.security.internal.GrantStore;
import org.chapterhouse.security.internal.Passwords;
import org.chapterhouse.security.internal.SetUpToken;

/**
 * The people who can sign in and the roles they hold.
 *
 * <p>Nobody gives or takes what they do not hold themselves, on that site; nobody changes their own roles; and at least
 * one administrator of every site remains. Only set-up has a screen: whatever else is done to people here waits for theirs.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountStore accounts;

    @Inject
    GrantStore grants;

    @Inject
    SiteNames siteNames;

    @Inject
    Passwords passwords;

    @Inject
    SetUpToken setUpToken;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<AccountChanged> changed;

    @Inject
    Event<OrganisationNamed> organisationNamed;

    @ForEveryone("whether anybody works here yet decides what the first visitor is shown")
    public boolean needsSetUp() {
        return accounts.isEmpty();
    }

    /** Whether the token opens set-up at present. */
    @ForEveryone("the token is the permission")
    public boolean opensSetUp(String token) {
        return setUpToken.matches(token) && needsSetUp();
    }

    /** Makes the first administrator and names the organisation; of two who try at once, one succeeds. */
    @ForEveryone("the token is the permission, and it opens once")
    public Account setUp(String token, String organisation, NewAccount administrator) {
        if (!setUpToken.matches(token)) {
            throw new SetUpRefused();
        }
        String hash = hashOf(administrator);
        accounts.lock();
        if (!needsSetUp()) {
            throw new SetUpRefused();
        }
        Account account = add(administrator, hash);
        grants.add(new Grant(account.id(), role(RoleId.ADMINISTRATOR), Grant.EVERY_SITE), account.id());
        organisationNamed.fire(new OrganisationNamed(organisation.strip()));
        changed.fire(new AccountChanged(Kind.SET_UP, account, account, Grant.EVERY_SITE, RoleId.ADMINISTRATOR.value()));
        return account;
    }

    /** Makes an account that holds one role on one site; more can be granted. */
    @HouseOnly
    public Account create(NewAccount person, RoleId role, String site) {
        String hash = hashOf(person);
        accounts.lock();
        Role given = role(role);
        requireMayGive(given, site);
        Account account = add(person, hash);
        tell(Kind.CREATED, account, site, "");
        give(new Grant(account.id(), given, site), account);
        return account;
    }

    /** The names colleagues see, of those too who have left the organisation; whom nobody knows any more is missing. */
    @ForEveryone("colleagues know each other by name; whoever is not signed in is refused")
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        currentUser.present();
        return accounts.displayNames(ids);
    }

    @HouseOnly
    public Optional<Account> find(String email) {
        currentUser.require(Areas.ACCOUNT, Verb.VIEW, Grant.EVERY_SITE);
        return accounts.findByEmail(email);
    }

    /** What an account was given, as far as the current user administers those sites. */
    @HouseOnly
    public List<Grant> grants(AccountId id) {
        return grants.of(id).stream()
                .filter(grant -> currentUser.may(Areas.ACCOUNT, Verb.VIEW, grant.site()))
                .toList();
    }

    @HouseOnly
    public void grant(AccountId id, RoleId role, String site) {
        accounts.lock();
        Role given = role(role);
        requireMayGive(given, site);
        give(new Grant(id, given, site), existing(id));
    }

    @HouseOnly
    public void revoke(AccountId id, RoleId role, String site) {
        accounts.lock();
        Role taken = role(role);
        requireMayGive(taken, site);
        Account account = existing(id);
        Grant grant = new Grant(id, taken, site);
        if (grant.isOverEverything()) {
            requireOtherAdministrator(id);
        }
        requireSomebodyElse(id);
        grants.remove(grant);
        tell(Kind.REVOKED, account, site, role.value());
    }

    /** What {@link PasswordChange} has checked and hashed, past any transaction, becomes the current user's password. */
    void keepPassword(String hash) {
        currentUser.readAgain();
        Account account = currentUser.present();
        accounts.setPassword(account.id(), hash);
        changed.fire(new AccountChanged(Kind.PASSWORD_CHANGED, account, account, Grant.EVERY_SITE, ""));
        currentUser.readAgain();
    }

    /** Closes an account and ends its sessions. Needs to hold everything that account holds. */
    @HouseOnly
    public void disable(AccountId id) {
        accounts.lock();
        Account account = existing(id);
        requireSomebodyElse(id);
        List<Grant> theirs = grants.of(id);
        if (theirs.isEmpty()) {
            currentUser.require(Areas.ACCOUNT, Verb.EDIT, Grant.EVERY_SITE);
        }
        theirs.forEach(grant -> requireMayGive(grant.role(), grant.site()));
        if (theirs.stream().anyMatch(Grant::isOverEverything)) {
            requireOtherAdministrator(id);
        }
        accounts.disable(id);
        tell(Kind.DISABLED, account, Grant.EVERY_SITE, "");
    }

    private String hashOf(NewAccount person) {
        person.findings().values().stream().findFirst().ifPresent(finding -> {
            throw new InvalidAccount(finding);
        });
        return passwords.hash(person.password());
    }

    private Account add(NewAccount person, String hash) {
        Account account = new Account(AccountId.next(), person.email(), person.displayName());
        if (!accounts.add(account, hash)) {
            throw new EmailTaken(person.email());
        }
        return account;
    }

    private void give(Grant grant, Account account) {
        requireSomebodyElse(grant.account());
        if (!grant.site().equals(Grant.EVERY_SITE) && !siteNames.exists(grant.site())) {
            throw new UnknownSite(grant.site());
        }
        grants.add(grant, currentUser.id());
        tell(Kind.GRANTED, account, grant.site(), grant.role().id().value());
    }

    private void requireMayGive(Role role, String site) {
        currentUser.require(Areas.ACCOUNT, Verb.EDIT, site);
        Grant given = new Grant(AccountId.SYSTEM, role, site);
        if (currentUser.grants().stream().noneMatch(held -> held.covers(given))) {
            throw new NotPermitted(new Permission(Areas.ACCOUNT, Verb.EDIT, site));
        }
    }

    private void requireSomebodyElse(AccountId id) {
        if (id.equals(currentUser.id()) || id.equals(AccountId.SYSTEM)) {
            throw new NotPermitted(new Permission(Areas.ACCOUNT, Verb.EDIT, Grant.EVERY_SITE));
        }
    }

    private void requireOtherAdministrator(AccountId id) {
        if (!grants.othersAdminister(id)) {
            throw new LastAdministrator();
        }
    }

    private Role role(RoleId id) {
        return grants.role(id).orElseThrow(() -> new UnknownRole(id));
    }

    private Account existing(AccountId id) {
        return accounts.find(id).orElseThrow(UnknownAccount::new);
    }

    private void tell(Kind what, Account account, String site, String detail) {
        changed.fire(new AccountChanged(what, account, currentUser.present(), site, detail));
    }
}
