package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.AccountId;

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
        return sql.first(COLUMNS + "id = ?", AccountStore::account, id.value());
    }

    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        sql.list(COLUMNS + "id = any(?)", AccountStore::account, (Object)
                        ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .forEach(account -> names.put(account.id(), account.displayName()));
        return names;
    }

    public Optional<Account> findByEmail(String email) {
        return sql.first(COLUMNS + "email = ? and password_hash is not null", AccountStore::account, email);
    }

    /** The account of a session, unless it has been disabled or restamped since. */
    public Optional<Account> live(SignedInAs who) {
        if (who.isSystem()) {
            return Optional.of(SYSTEM);
        }
        return sql.first(
                COLUMNS + "id = ? and security_stamp = ? and disabled_at is null",
                AccountStore::account,
                who.account().value(),
                who.stamp());
    }

    /** The stamp to open a session with; none for a disabled account. */
    public Optional<SignedInAs> present(AccountId id) {
        return sql.first(
                "select security_stamp from account where id = ? and disabled_at is null",
                row -> new SignedInAs(id, row.getObject(1, UUID.class)),
                id.value());
    }

    Optional<Credentials> credentials(String email) {
        return sql.first(
                "select id, security_stamp, password_hash from account"
                        + " where email = ? and disabled_at is null and password_hash is not null",
                row -> new Credentials(
                        new SignedInAs(new AccountId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                        row.getString(3)),
                email);
    }

    public boolean isEmpty() {
        return !sql.any("select 1 from account where id <> ? limit 1", AccountId.SYSTEM.value());
    }

    /** Adds the account; false if the e-mail address is taken. */
    public boolean add(Account account, String passwordHash) {
        return sql.run(
                        "insert into account (id, email, display_name, password_hash, security_stamp, created_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (email) do nothing",
                        account.id().value(),
                        account.email(),
                        account.displayName(),
                        passwordHash,
                        UUID.randomUUID(),
                        clock.instant())
                == 1;
    }

    /** Changes the password and ends every session opened with the old one. */
    public void setPassword(AccountId id, String passwordHash) {
        sql.run(
                "update account set password_hash = ?, security_stamp = ? where id = ?",
                passwordHash,
                UUID.randomUUID(),
                id.value());
    }

    /** Closes the account and ends its sessions; what it wrote stays. */
    public void disable(AccountId id) {
        sql.run(
                "update account set disabled_at = ?, security_stamp = ? where id = ? and disabled_at is null",
                clock.instant(),
                UUID.randomUUID(),
                id.value());
    }

    /** From here to the end of the transaction nobody else changes who may do what. */
    public void lock() {
        sql.lock("accounts");
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)), row.getString("email"), row.getString("display_name"));
    }
}
