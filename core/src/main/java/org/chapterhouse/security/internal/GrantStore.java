package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            select g.account_id as account, g.role, coalesce(s.slug, '*') as site
            from account_grant g
            join account a on a.id = g.account_id
            left join site s on s.id = g.site_id
            where a.id = :account""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** What the account was given, whether it can sign in at present or not. */
    public List<Grant> of(AccountId account) {
        return sql.of(SELECT + " order by site, g.role")
                .with("account", account)
                .list(Grant.class);
    }

    /** What a session may use now: nothing once its account is disabled or restamped. */
    public List<Grant> of(SignedInAs who) {
        if (who.isSystem()) {
            return List.of(new Grant(AccountId.SYSTEM, Role.ADMINISTRATOR, Grant.EVERY_SITE));
        }
        return sql.of(SELECT + " and a.security_stamp = :stamp and a.disabled_at is null")
                .with(who)
                .list(Grant.class);
    }

    /** Whether there is anything to grant a role on. */
    public boolean knowsSite(String slug) {
        return slug.equals(Grant.EVERY_SITE) || siteId(slug).isPresent();
    }

    public void add(Grant grant, AccountId by) {
        sql.of("insert into account_grant (account_id, role, site_id, granted_by, granted_at)"
                        + " values (:account, :role, :siteId, :by, :now) on conflict do nothing")
                .with(grant)
                .with("siteId", siteId(grant.site()))
                .with("by", by)
                .with("now", clock.instant())
                .run();
    }

    public void remove(Grant grant) {
        sql.of("delete from account_grant where account_id = :account and role = :role"
                        + " and site_id is not distinct from :siteId::uuid")
                .with(grant)
                .with("siteId", siteId(grant.site()))
                .run();
    }

    /** Whether anybody else who can sign in administers every site. */
    public boolean othersAdminister(AccountId account) {
        return sql.of("select 1 from account_grant g join account a on a.id = g.account_id where g.role = :role"
                        + " and g.site_id is null and a.disabled_at is null and a.id <> :account limit 1")
                .with("role", Role.ADMINISTRATOR)
                .with("account", account)
                .any();
    }

    private Optional<UUID> siteId(String slug) {
        return sql.of("select id from site where slug = :slug")
                .with("slug", slug)
                .first(UUID.class);
    }
}
