package org.chapterhouse.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Holds a plugin's scripts to the plugin's own schema: a statement that so much as reads what lies in another ends its
 * script, and nothing of that is done.
 *
 * <p>The database is asked after each statement, not the text before it, so that it does not matter how a statement comes by what
 * it touches. What a transaction has touched it keeps locked until its end, and what it has made or changed bears its number.
 */
final class OwnSchemaOnly implements Callback {

    private static final Set<Event> EVENTS =
            Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_STATEMENT, Event.AFTER_EACH_MIGRATE);

    private static final String OTHERS = "select n.nspname || '.' || o.name, o.touched from pg_namespace n join ("
            + "select relnamespace home, relname::text as name, age(xmin) <= 0"
            + " or oid in (select relation from pg_locks where pid = pg_backend_pid() and relation is not null) as touched"
            + " from pg_class"
            + " union all select pronamespace, proname::text, age(xmin) <= 0 from pg_proc"
            + " union all select typnamespace, typname::text, age(xmin) <= 0 from pg_type where typcategory <> 'A') o on o.home = n.oid"
            + " where n.nspname <> ? and n.nspname !~ '^(pg_|information_schema$)'";

    private static final String TRANSACTION = "select pg_current_xact_id()::text";

    private final String schema;
    private final Set<String> before = new HashSet<>();
    private String transaction = "";

    /** @param schema the only one that is the plugin's */
    OwnSchemaOnly(String schema) {
        this.schema = schema;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return EVENTS.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "own schema only";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                begin(context);
            } else {
                check(context);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    private void begin(Context context) throws SQLException {
        if (context.getConnection().getAutoCommit()) {
            throw new ScriptLeft("CH-024.transaction", context);
        }
        transaction = transaction(context.getConnection());
        before.clear();
        before.addAll(others(context.getConnection()).keySet());
    }

    private void check(Context context) throws SQLException {
        if (!transaction(context.getConnection()).equals(transaction)) {
            throw new ScriptLeft("CH-024.transaction", context);
        }
        var now = others(context.getConnection());
        var touched = now.keySet().stream().filter(now::get);
        var gone = before.stream().filter(name -> !now.containsKey(name));
        var first = Stream.concat(touched, gone).findFirst();
        if (first.isPresent()) {
            throw new ScriptLeft("CH-024", context, first.get());
        }
    }

    /** What there is in other schemas, and whether this transaction has touched it. */
    private Map<String, Boolean> others(Connection connection) throws SQLException {
        var found = new TreeMap<String, Boolean>();
        try (var query = connection.prepareStatement(OTHERS)) {
            query.setString(1, schema);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.merge(rows.getString(1), rows.getBoolean(2), Boolean::logicalOr);
                }
            }
        }
        return found;
    }

    private static String transaction(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var number = statement.executeQuery(TRANSACTION)) {
            number.next();
            return number.getString(1);
        }
    }

    /** A plugin's script went where it has no business. */
    static final class ScriptLeft extends ChapterhouseException {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 200;

        ScriptLeft(String key, Context context) {
            super(Problem.of(OwnSchemaOnly.class, Problem.Kind.CONFIG, key, script(context), statement(context)));
        }

        ScriptLeft(String key, Context context, String touched) {
            super(Problem.of(
                    OwnSchemaOnly.class, Problem.Kind.CONFIG, key, script(context), statement(context), touched));
        }

        private static String script(Context context) {
            return context.getMigrationInfo().getScript();
        }

        private static String statement(Context context) {
            var text = Optional.ofNullable(context.getStatement())
                    .map(statement ->
                            statement.getSql().strip().replaceFirst(";$", "").replaceAll("\\s+", " "))
                    .orElse(script(context));
            return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        }
    }
}
