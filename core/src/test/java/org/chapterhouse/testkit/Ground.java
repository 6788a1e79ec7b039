package org.chapterhouse.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One core for many checks, each on the ground that a core has just after its start: what they leave in tables that were empty then is
 * taken away, and the clock goes back. Sites that they made stay, and the audit trail, from which nobody takes anything.
 */
record Ground(Core core, Instant beginning, List<String> empty) {

    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') and tablename not like 'audit_%'";

    static Ground of(Core core) {
        return new Ground(core, core.get(Clock.class).instant(), withoutRows(core, all(core)));
    }

    void clear() {
        var now = core.get(Clock.class).instant();
        core.pass(Duration.between(now, beginning));
        var filled = new ArrayList<>(empty);
        filled.removeAll(withoutRows(core, empty));
        if (!filled.isEmpty()) {
            take(filled);
        }
    }

    /** Without the triggers that guard some of them. */
    private void take(List<String> filled) {
        try (var connection = core.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", empty) + " restart identity");
        } catch (SQLException e) {
            throw new AssertionError("What a check has left in " + filled + " cannot be taken away", e);
        }
    }

    private static List<String> all(Core core) {
        try (var connection = core.owner().getConnection()) {
            return names(connection, TABLES);
        } catch (SQLException e) {
            throw new AssertionError("The tables cannot be listed", e);
        }
    }

    private static List<String> withoutRows(Core core, List<String> tables) {
        var found = new ArrayList<String>();
        try (var connection = core.owner().getConnection()) {
            for (var table : tables) {
                found.addAll(names(connection, "select '" + table + "' where not exists (select from " + table + ")"));
            }
        } catch (SQLException e) {
            throw new AssertionError("The tables cannot be read", e);
        }
        return found;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
