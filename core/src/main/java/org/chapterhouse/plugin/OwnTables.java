package org.chapterhouse.plugin;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.platform.sql.Sql;

/** The tables of plugins, asked of PostgreSQL's own catalogue as the role that owns them. */
final class OwnTables {

    private static final String HISTORIES =
            "select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind = 'r' and n.nspname <> 'public' and c.relname = 'flyway_' || n.nspname order by 1";
    private static final String TABLES =
            "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p') and n.nspname = :schema and c.relname <> 'flyway_' || n.nspname order by 1";
    private static final String BYTES = "select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm', 'S') and n.nspname = :schema";

    private final Sql sql;

    OwnTables(Sql sql) {
        this.sql = sql;
    }

    private record History(String schema, String name) {}

    /** The ids of the plugins that have ever made tables here. */
    List<String> plugins() {
        return sql.of(HISTORIES).list(History.class).stream()
                .flatMap(table -> Migrations.moduleOfHistory(table.schema(), table.name()).stream())
                .toList();
    }

    /** What a plugin has; nothing where a schema of that name is somebody else's. */
    Optional<Leaving.Tables> of(String plugin) {
        if (!plugins().contains(plugin)) {
            return Optional.empty();
        }
        var schema = Migrations.schemaOf(plugin);
        var tables = sql.of(TABLES).with("schema", schema).list(String.class);
        var rows = tables.stream()
                .mapToLong(table -> sql.of("select count(*) from " + table)
                        .first(Long.class)
                        .orElse(0L))
                .sum();
        var bytes = sql.of(BYTES).with("schema", schema).first(Long.class).orElse(0L);
        return Optional.of(new Leaving.Tables(schema, tables.size(), rows, bytes));
    }

    /** Takes a plugin's schema away with everything in it. */
    void drop(String plugin) {
        sql.of("drop schema \"" + Migrations.schemaOf(plugin) + "\" cascade").run();
    }
}
