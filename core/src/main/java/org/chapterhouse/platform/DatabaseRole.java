package org.chapterhouse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.Problem;

/**
 * The role the suite works as in the database. It should own nothing there: then not even a mistake in the suite can change
 * what the database guards.
 */
@ApplicationScoped
public class DatabaseRole {

    private static final Problem OWNER = Problem.of(DatabaseRole.class, Problem.Kind.CONFIG, "CH-027");

    private static final String ABOVE_THE_TABLES = "select r.rolsuper or r.rolcreaterole"
            + " or pg_has_role(r.oid, d.datdba, 'member') or pg_has_role(r.oid, c.relowner, 'member')"
            + " from pg_roles r, pg_database d, pg_class c"
            + " where r.rolname = current_user and d.datname = current_database() and c.oid = 'flyway_core'::regclass";

    @Inject
    Sql sql;

    private volatile boolean above;

    public String name() {
        return sql.of("select current_user::text").first(String.class).orElseThrow();
    }

    /** Looks, once the tables are there, whether the role stands above them. */
    public void examine() {
        above = isAboveTheTables(sql);
    }

    static boolean isAboveTheTables(Sql sql) {
        return sql.of(ABOVE_THE_TABLES).first(Boolean.class).orElseThrow();
    }

    /** What whoever runs the suite should know about the role, and do. */
    public Optional<Problem> weakness() {
        return above ? Optional.of(OWNER) : Optional.empty();
    }
}
