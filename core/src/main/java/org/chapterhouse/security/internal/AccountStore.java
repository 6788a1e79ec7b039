package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.FormerAccounts;

/** The accounts as they are kept. */
@ApplicationScoped
public class AccountStore {

    /** What a password typed at sign-in is checked against. */
    record Credentials(SignedInAs who, String passwordHash) {}

    private static final Account SYSTEM = new Account(AccountId.SYSTEM, "", "Chapterhouse");
    private static final String COLUMNS = "select id, email, display_name from account where ";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Optional<Account> find(AccountId id) {
        return sql.of(COLUMNS + "id = :id").with("id", id).first(Account.class);
    }

    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        sql.of(COLUMNS + "id = any(:ids)")
                .with("ids", ids)
                .list(Account.class)
                .forEach(account -> names.put(account.id(), account.displayName()));
        return names;
    }

    public Optional<Account> findByEmail(String email) {
        return sql.of(COLUMNS + "email = :email and password_hash is not null")
                .with("email", email)
                .first(Account.class);
    }

    /** The account of a session, unless it has been disabled or restamped since. */
    public Optional<Account> live(SignedInAs who) {
        if (who.isSystem()) {
            return Optional.of(SYSTEM);
        }
        return sql.of(COLUMNS + "id = :account and security_stamp = :stamp and disabled_at is null")
                .with(who)
                .first(Account.class);
    }

    /** The stamp to open a session with; none for a disabled account. */
    public Optional<SignedInAs> present(AccountId id) {
        return sql.of(
                        "select id as account, security_stamp as stamp from account where id = :id and disabled_at is null")
                .with("id", id)
                .first(SignedInAs.class);
    }

    Optional<Credentials> credentials(String email) {
        return sql.of("select id as who_account, security_stamp as who_stamp, password_hash from account"
                        + " where email = :email and disabled_at is null and password_hash is not null")
                .with("email", email)
                .first(Credentials.class);
    }

    public boolean isEmpty() {
        return !sql.of("select 1 from account where id <> :system limit 1")
                .with("system", AccountId.SYSTEM)
                .any();
    }

    /** Adds the account; false if the e-mail address is taken. */
    public boolean add(Account account, String passwordHash) {
        return sql.of("insert into account (id, email, display_name, password_hash, security_stamp, created_at) values"
                                + " (:id, :email, :displayName, :hash, :stamp, :now) on conflict (email) do nothing")
                        .with(account)
                        .with("hash", passwordHash)
                        .with("stamp", UUID.randomUUID())
                        .with("now", clock.instant())
                        .run()
                == 1;
    }

    /** Changes the password and ends every session opened with the old one. */
    public void setPassword(AccountId id, String passwordHash) {
        sql.of("update account set password_hash = :hash, security_stamp = :stamp where id = :id")
                .with("hash", passwordHash)
                .with("stamp", UUID.randomUUID())
                .with("id", id)
                .run();
    }

    /** Closes the account and ends its sessions; what it wrote stays. */
    public void disable(AccountId id) {
        sql.of("update account set disabled_at = :now, security_stamp = :stamp where id = :id and disabled_at is null")
                .with("now", clock.instant())
                .with("stamp", UUID.randomUUID())
                .with("id", id)
                .run();
    }

    /** Those of a person, by an e-mail address or a name in small letters. Those that were forgotten have neither. */
    public List<FormerAccounts.Known> known(String person) {
        return sql.of("select id, email, display_name, disabled_at is null as open from account"
                        + " where id <> :system and (email = :person or lower(display_name) = :person)")
                .with("system", AccountId.SYSTEM)
                .with("person", person)
                .list(FormerAccounts.Known.class);
    }

    /** What was done with it stays, and nobody knows whose it was. */
    public void forget(AccountId id) {
        sql.of(
                        "update account set email = id || '@forgotten.invalid', display_name = '—', password_hash = null where id = :id")
                .with("id", id)
                .run();
    }

    /** From here to the end of the transaction nobody else changes who may do what. */
    public void lock() {
        sql.lock("accounts");
    }
}
