package org.chapterhouse.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Takes out of a database what has been made in it since: tables, and the schemas, functions, types and extensions that
 * came with them. What was there before stays.
 *
 * <p>Migrations settle one by one and some cannot wait for others, so there is no transaction around them to roll back.
 */
final class Undoing {

    /** What others stand on first: with it they go too, and are no longer there when it is their turn. */
    private static final String THINGS = """
            select thing.type, thing.identity
            from (select 1, 'pg_extension'::regclass, oid from pg_extension
                union all select 2, 'pg_namespace'::regclass, oid from pg_namespace where nspname !~ '^pg_'
                union all select case relkind when 'S' then 4 else 3 end, 'pg_class'::regclass, oid from pg_class
                    where relkind in ('r', 'p', 'f', 'v', 'm', 'S')
                union all select 5, 'pg_proc'::regclass, oid from pg_proc
                union all select 6, 'pg_type'::regclass, oid from pg_type where typelem = 0) here (turn, kind, id)
            cross join pg_identify_object(here.kind, here.id, 0) thing
            where coalesce(thing.schema, '') !~ '^(pg_|information_schema)'
            order by here.turn, thing.identity""";

    private final DataSource database;
    private final Set<Thing> before;

    private Undoing(DataSource database, Set<Thing> before) {
        this.database = database;
        this.before = before;
    }

    /** @param identity its name as it stands in a statement */
    private record Thing(String type, String identity) {}

    /** Begins here: what the database holds now is what it goes back to. */
    static Undoing in(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Undoing(database, things(connection));
        }
    }

    void run() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var thing : things(connection)) {
                if (!before.contains(thing)) {
                    statement.execute("drop " + thing.type() + " if exists " + thing.identity() + " cascade");
                }
            }
            connection.commit();
        }
    }

    private static Set<Thing> things(Connection connection) throws SQLException {
        var things = new LinkedHashSet<Thing>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(THINGS)) {
            while (rows.next()) {
                things.add(new Thing(rows.getString(1), rows.getString(2)));
            }
        }
        return things;
    }
}
