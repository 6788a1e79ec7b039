package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Role;

/** Who holds which role where, read anew at every question so that taking one away works at once. */
@ApplicationScoped
public class GrantStore {

    private static final String SELECT = """
            select g.account_id, g.role, coalesce(s.slug, '*') as site
            from account_grant g
            join account a on a.id = g.account_id
            left join site s on s.id = g.site_id
            where a.id = ?""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** What the account was given, whether it can sign in at present or not. */
    public List<Grant> of(AccountId account) {
        return sql.list(SELECT + " order by site, g.role", GrantStore::grant, account.value());
    }

    /** What a session may use now: nothing once its account is disabled or restamped. */
    public List<Grant> of(SignedInAs who) {
        if (who.isSystem()) {
            return List.of(new Grant(AccountId.SYSTEM, Role.ADMINISTRATOR, Grant.EVERY_SITE));
        }
        return sql.list(
                SELECT + " and a.security_stamp = ? and a.disabled_at is null",
                GrantStore::grant,
                who.account().value(),
                who.stamp());
    }

    /** Whether there is anything to grant a role on. */
    public boolean knowsSite(String slug) {
        return slug.equals(Grant.EVERY_SITE) || siteId(slug).isPresent();
    }

    public void add(Grant grant, AccountId by) {
        sql.run(
                "insert into account_grant (account_id, role, site_id, granted_by, granted_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                grant.account().value(),
                grant.role().name(),
                siteId(grant.site()).orElse(null),
                by.value(),
                clock.instant());
    }

    public void remove(Grant grant) {
        sql.run(
                "delete from account_grant where account_id = ? and role = ? and site_id is not distinct from ?::uuid",
                grant.account().value(),
                grant.role().name(),
                siteId(grant.site()).orElse(null));
    }

    /** Whether anybody else who can sign in administers every site. */
    public boolean othersAdminister(AccountId account) {
        return sql.any(
                "select 1 from account_grant g join account a on a.id = g.account_id"
                        + " where g.role = ? and g.site_id is null and a.disabled_at is null and a.id <> ? limit 1",
                Role.ADMINISTRATOR.name(),
                account.value());
    }

    private Optional<UUID> siteId(String slug) {
        return sql.first("select id from site where slug = ?", row -> row.getObject(1, UUID.class), slug);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                new AccountId(row.getObject("account_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("site"));
    }
}
