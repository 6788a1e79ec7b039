package org.chapterhouse.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapterhouse.platform.Migrations;

/**
 * What tables a database has now, asked of PostgreSQL's own catalogue, so that a plugin's tables are never forgotten.
 */
final class Schema {

    private static final String OURS = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'"
            + " and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass"
            + " and d.objid = c.oid and d.deptype = 'e')";
    private static final String TABLES = "select n.nspname, c.relname, array(select a.attname::text from pg_attribute a"
            + " where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
            + " order by a.attnum) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind = 'r' and c.relpersistence = 'p' and " + OURS + " order by n.nspname, c.relname";
    private static final String REFERENCES = "select distinct n.nspname, c.relname, m.nspname, o.relname"
            + " from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace"
            + " join pg_class o on o.oid = f.confrelid join pg_namespace m on m.oid = o.relnamespace"
            + " where f.contype = 'f' and f.conrelid <> f.confrelid and " + OURS;
    private static final String COUNTERS =
            "select schemaname, sequencename, coalesce(last_value, 0) from pg_sequences order by schemaname, sequencename";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Every table with rows of ours; not the tables in which the migrations keep their own books. */
    List<Table> tables() throws SQLException {
        var ours = schemas();
        return inOrder(all().stream()
                .filter(table -> ours.contains(table.schema()) && module(table).isEmpty())
                .toList());
    }

    /** The schemas that hold tables which no module has made; they are somebody else's. */
    List<String> strangers() throws SQLException {
        var ours = schemas();
        return all().stream()
                .map(Table::schema)
                .filter(schema -> !ours.contains(schema))
                .distinct()
                .toList();
    }

    boolean isEmpty() throws SQLException {
        return all().isEmpty();
    }

    List<Manifest.Counter> counters() throws SQLException {
        var ours = schemas();
        return all(COUNTERS, row -> new Manifest.Counter(row.getString(1), row.getString(2), row.getLong(3))).stream()
                .filter(counter -> ours.contains(counter.schema()))
                .toList();
    }

    /** The modules that have made tables here, core first; a plugin that was taken away since is still among them. */
    List<Manifest.Module> modules() throws SQLException {
        var modules = new ArrayList<Manifest.Module>();
        for (var table : all()) {
            var module = module(table);
            if (module.isPresent()) {
                var newest = "select version from " + table.quoted()
                        + " where success and type = 'SQL' order by installed_rank desc limit 1";
                all(newest, row -> row.getString(1))
                        .forEach(version -> modules.add(new Manifest.Module(module.get(), version)));
            }
        }
        modules.sort(
                Comparator.comparing((Manifest.Module module) -> !module.name().equals("core"))
                        .thenComparing(Manifest.Module::name));
        return modules;
    }

    private List<Table> all() throws SQLException {
        return all(
                TABLES,
                row -> new Table(row.getString(1), row.getString(2), List.of((String[])
                        row.getArray(3).getArray())));
    }

    private Set<String> schemas() throws SQLException {
        return modules().stream()
                .map(module -> Migrations.schemaOf(module.name()))
                .collect(Collectors.toSet());
    }

    private static Optional<String> module(Table table) {
        return Migrations.moduleOfHistory(table.schema(), table.name());
    }

    /** What is referred to before what refers to it. */
    private List<Table> inOrder(List<Table> tables) throws SQLException {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        all(
                        REFERENCES,
                        row -> List.of(
                                new Table(row.getString(1), row.getString(2), List.of()).quoted(),
                                new Table(row.getString(3), row.getString(4), List.of()).quoted()))
                .forEach(pair -> needs.computeIfAbsent(pair.get(0), name -> new LinkedHashSet<>())
                        .add(pair.get(1)));
        var ordered = new LinkedHashMap<String, Table>();
        var left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(table -> ordered.keySet().containsAll(needs.getOrDefault(table.quoted(), Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new SQLException("These tables refer to each other in a circle: " + left);
            }
            ready.forEach(table -> ordered.put(table.quoted(), table));
            left.removeAll(ready);
        }
        return List.copyOf(ordered.values());
    }

    private <T> List<T> all(String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }
}
