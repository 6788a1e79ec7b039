package org.chapterhouse.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * What the role the suite works as may do with the tables of the role that owns them: read and write rows, nothing else.
 *
 * <p>What a trigger refuses by a function named {@code refuse_…}, the role has no right to either: a table is append-only
 * by what its migration says. The books of the migrations it may only read.
 */
final class ApplicationRights {

    private static final String OWN = "c.relowner = (select oid from pg_roles where rolname = current_user)"
            + " and c.relkind in ('r', 'p', 'v', 'S') and c.relpersistence = 'p'"
            + " and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'"
            + " and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass"
            + " and d.objid = c.oid and d.deptype = 'e')";

    private static final String SCHEMAS =
            "select distinct format('grant usage on schema %I to %I', n.nspname, r.rolname)"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.rolname = ?"
                    + " where not has_schema_privilege(r.oid, n.oid, 'usage') and " + OWN;

    /** A bit of {@code tgtype} says which act a trigger is for. */
    private static final String WANTED = "case when c.relkind = 'S' then array['USAGE']"
            + " when c.relname like 'flyway\\_%' then array['SELECT']"
            + " else array(select act from (values ('DELETE', 8), ('INSERT', 4), ('SELECT', 0), ('UPDATE', 16)) acts (act, bit)"
            + " where not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
            + " where t.tgrelid = c.oid and p.proname like 'refuse\\_%' and t.tgtype & bit <> 0) order by act) end";

    private static final String TABLES = "select format('revoke all on %1$s from %2$I; grant %3$s on %1$s to %2$I',"
            + " case when relkind = 'S' then 'sequence ' else '' end || name, rolname, array_to_string(wanted, ', '))"
            + " from (select c.oid::regclass::text as name, c.relkind, r.rolname, " + WANTED + " as wanted,"
            + " array(select privilege_type from aclexplode(c.relacl) where grantee = r.oid order by 1) as given"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.rolname = ?"
            + " where " + OWN + ") relation where wanted <> given";

    private final Connection owner;
    private final String application;

    ApplicationRights(Connection owner, String application) {
        this.owner = owner;
        this.application = application;
    }

    /** Changes what is not as it should be, all at once; mostly there is nothing to change. */
    void settle() throws SQLException {
        owner.setAutoCommit(false);
        try {
            run(SCHEMAS);
            run(TABLES);
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private void run(String question) throws SQLException {
        var changes = new ArrayList<String>();
        try (var asking = owner.prepareStatement(question)) {
            asking.setString(1, application);
            try (var rows = asking.executeQuery()) {
                while (rows.next()) {
                    changes.add(rows.getString(1));
                }
            }
        }
        try (var statement = owner.createStatement()) {
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }
}
