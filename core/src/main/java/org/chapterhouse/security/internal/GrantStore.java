package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Role;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;

/** The roles there are, and who holds which where. */
@ApplicationScoped
public class GrantStore {

    private static final String SELECT = """
            select g.account_id as account, coalesce(g.site_slug, '*') as site,
                r.id as role_id, r.everything as role_everything, r.content_verbs as role_verbs, r.areas as role_areas
            from account_grant g
            join account a on a.id = g.account_id
            join role r on r.id = g.role_id
            where a.id = :account""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record RoleRow(RoleId id, boolean everything, List<String> verbs, List<String> areas) {

        Role role() {
            return new Role(
                    id,
                    everything,
                    verbs.stream()
                            .map(verb -> Verb.valueOf(verb.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet()),
                    Set.copyOf(areas));
        }
    }

    private record Row(AccountId account, String site, RoleRow role) {

        Grant grant() {
            return new Grant(account, role.role(), site);
        }
    }

    /** What the account was given, whether it can sign in at present or not. */
    public List<Grant> of(AccountId account) {
        return grants(sql.of(SELECT + " order by site, r.id").with("account", account));
    }

    /** What a session may use now: nothing once its account is disabled or restamped. */
    public List<Grant> of(SignedInAs who) {
        return who.isSystem()
                ? List.of(Grant.SYSTEM)
                : grants(sql.of(SELECT + " and a.security_stamp = :stamp and a.disabled_at is null")
                        .with(who));
    }

    private static List<Grant> grants(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::grant).toList();
    }

    public Optional<Role> role(RoleId id) {
        return sql.of("select id, everything, content_verbs as verbs, areas from role where id = :id")
                .with("id", id)
                .first(RoleRow.class)
                .map(RoleRow::role);
    }

    public void add(Grant grant, AccountId by) {
        sql.of("insert into account_grant (account_id, role_id, site_slug, granted_by, granted_at)"
                        + " values (:account, :role.id, nullif(:site, '*'), :by, :now) on conflict do nothing")
                .with(grant)
                .with("by", by)
                .with("now", clock.instant())
                .run();
    }

    public void remove(Grant grant) {
        sql.of("delete from account_grant where account_id = :account and role_id = :role.id"
                        + " and site_slug is not distinct from nullif(:site, '*')")
                .with(grant)
                .run();
    }

    /** Whether anybody else who can sign in may do everything on every site. */
    public boolean othersAdminister(AccountId account) {
        return sql.of(
                        "select 1 from account_grant g join account a on a.id = g.account_id join role r on r.id = g.role_id"
                                + " where r.everything and g.site_slug is null and a.disabled_at is null and a.id <> :account"
                                + " limit 1")
                .with("account", account)
                .any();
    }
}
