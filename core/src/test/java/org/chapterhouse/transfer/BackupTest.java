package org.chapterhouse.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back whole, or not at all. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-05-26T14:05:00Z");

    /** Two items that refer to each other's tables, a revision that may not be changed, text that is hard to copy. */
    private static final String FILLED = """
            update site set name = E'Tab\\t and \\\\N and “ñ 🏮” line\\nbreak';
            insert into site (slug, name, parent_id, language, zone, accent)
                select 'denver', 'Denver', id, 'es', 'America/Denver', 'plum' from site where slug = 'national';
            insert into content_item (id, site_id, type, locale, slug, publicity, title, draft_revision, created_at, updated_at)
                select gen_random_uuid(), id, 'press-release', 'en', 'one', 'NEVER', 'One', 1, now(), now() from site;
            insert into revision (item_id, number, title, payload, hash, author_name, created_at)
                select id, 1, title, '{"body": "a\\tb", "empty": null}'::jsonb, 'h', 'Ana', now() from content_item;
            insert into audit_entry (at, actor_kind, actor_id, actor_name, act, subject, site_slug, detail)
                values (now(), 'PERSON', '1', 'Ana', 'content.created', 'item:1', 'national', '{}');
            insert into audit_unsealed select id from audit_entry;
            create table plugin_table (number bigint generated always as identity primary key, doubled bigint
                generated always as (number * 2) stored, words text);
            insert into plugin_table (words) values ('first'), (null), ('third');
            """;

    private final DataSource source = TestDatabase.fresh();
    private final DataSource target = TestDatabase.fresh();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("site.backup");
        new Migrations(source).run(List.of("core"));
        run(source, FILLED);
    }

    @Test
    void everyRowOfEveryTableComesBack() throws Exception {
        var written = backup();
        // a table that no migration makes stands for a plugin that is here: only its rows are copied
        run(target, "create table other (id int)");
        assertThatThrownBy(this::restore).hasMessageStartingWith("CH-043");
        run(target, "drop table other");
        assertThatThrownBy(this::restore).isInstanceOf(SQLException.class).hasMessageContaining("plugin_table");
        run(source, "drop table plugin_table");
        Files.delete(file);
        var withoutPlugin = backup();
        var afresh = TestDatabase.fresh();
        assertThat(new Restore(afresh).from(file)).isEqualTo(withoutPlugin);
        assertThat(contents(afresh)).isEqualTo(contents(source));
        assertThat(written.rows()).isEqualTo(withoutPlugin.rows() + 3);
    }

    @Test
    void whatGuardsATableGuardsItAfterwardsToo() throws Exception {
        run(source, "drop table plugin_table");
        backup();
        restore();
        assertThatThrownBy(() -> run(target, "delete from audit_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run(target, "delete from revision")).hasMessageContaining("append-only");
    }

    @Test
    void aBackupShowsOneInstantAndHoldsNobodyUp() throws Exception {
        try (var reading = source.getConnection();
                var zip = Files.newOutputStream(file)) {
            reading.setAutoCommit(false);
            reading.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Backup.write(reading, "1", NOW, zip);
        }
        run(source, "update site set name = 'Later'");
        assertThat(entries(file))
                .contains("backup.json", "tables/public.content_item.copy", "tables/public.plugin_table.copy");
        try (var zip = new ZipFile(file.toFile())) {
            var sites = new String(
                    zip.getInputStream(zip.getEntry("tables/public.site.copy")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sites).contains("Denver").doesNotContain("Later");
        }
    }

    @Test
    void aDamagedFileChangesNothing() throws Exception {
        run(source, "drop table plugin_table");
        backup();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(this::restore).hasMessageStartingWith("CH-041");
        assertThat(tables(target)).isEmpty();
        Files.write(file, bytes);
        cutRows("tables/public.revision.copy");
        assertThatThrownBy(this::restore).hasMessageStartingWith("CH-041").hasMessageContaining("revision");
        assertThat(things(target)).isEmpty();
        Files.write(file, bytes);
        assertThat(restore().rows()).isPositive();
        assertThat(contents(target)).isEqualTo(contents(source));
    }

    @Test
    void aRefusedRestoreLeavesWhatWasThereBefore() throws Exception {
        run(source, "drop table plugin_table");
        new Migrations(source).run(List.of("bake-sales"));
        run(source, "insert into bake_sales.cake (name) values ('Apple')");
        run(source, "insert into bake_sales.receipt select id, id from bake_sales.cake");
        backup();
        run(target, "create schema bake_sales");
        run(target, "create function theirs() returns int return 1");
        run(target, "create type mood as enum ('calm')");
        var before = things(target);
        cutRows("tables/bake_sales.receipt.copy");
        assertThatThrownBy(this::restore).hasMessageContaining("receipt");
        assertThat(things(target)).isEqualTo(before).isEqualTo("bake_sales mood theirs");
    }

    @Test
    void whatCannotBeTakenOutAgainIsSaid() throws Exception {
        run(source, "drop table plugin_table");
        backup();
        cutRows("tables/public.revision.copy");
        run(target, "create function keep() returns event_trigger language plpgsql as $$begin raise 'kept'; end$$");
        run(
                target,
                "create event trigger keep on ddl_command_start when tag in ('DROP TABLE') execute function keep()");
        assertThatThrownBy(this::restore)
                .hasMessageStartingWith("CH-050")
                .hasMessageContaining("revision")
                .hasMessageContaining("kept");
    }

    @Test
    void aBackupOfAModuleThatIsNotHereIsRefusedByName() throws Exception {
        run(source, "drop table plugin_table");
        run(source, "create schema choirs");
        run(source, "create table choirs.flyway_choirs as select * from flyway_core");
        backup();
        assertThatThrownBy(this::restore).hasMessageStartingWith("CH-044").hasMessageContaining("'choirs'");
        assertThat(things(target)).isEmpty();
    }

    @Test
    void aPluginsRowsComeBackWhoeverIsHere() throws Exception {
        run(source, "drop table plugin_table");
        new Migrations(source).run(List.of("bake-sales", "raffles"));
        run(source, "insert into bake_sales.cake (name) values ('Apple'), ('Carrot')");
        run(source, "insert into bake_sales.receipt select id, id from bake_sales.cake");
        run(source, "insert into raffles.cake values (17, 'Ana')");
        backup();
        restore();
        assertThat(contents(target))
                .isEqualTo(contents(source))
                .containsKeys("\"bake_sales\".\"cake\"", "\"bake_sales\".\"receipt\"", "\"raffles\".\"cake\"");
        assertThatThrownBy(() -> run(target, "delete from bake_sales.receipt")).hasMessageContaining("stays as it is");
        run(target, "insert into bake_sales.cake (name) values ('Plum')");
        assertThat(count(target, "select max(id) from bake_sales.cake")).isEqualTo(3);
        new Migrations(target).run(List.of("core", "bake-sales", "raffles"));
    }

    @Test
    void whatNoModuleHasMadeIsLeftOutAndNamed() throws Exception {
        run(source, "drop table plugin_table");
        run(source, "create schema reports create table figures (id int) create sequence counter");
        run(source, "select nextval('reports.counter')");
        assertThat(backup().leftOut()).containsExactly("reports");
        assertThat(entries(file)).noneMatch(entry -> entry.contains("reports"));
        assertThat(restore().rows()).isPositive();
    }

    @Test
    void aBackupOfANewerChapterhouseIsRefused() throws Exception {
        run(source, "drop table plugin_table");
        run(source, "update flyway_core set version = '999' where version = (select max(version) from flyway_core)");
        backup();
        assertThatThrownBy(this::restore).hasMessageStartingWith("CH-044").hasMessageContaining("999");
        assertThat(things(target)).isEmpty();
    }

    @Test
    void anEmptyDatabaseIsNoSite() {
        assertThatThrownBy(() -> {
                    try (var connection = target.getConnection();
                            var out = Files.newOutputStream(file)) {
                        Backup.write(connection, "1", NOW, out);
                    }
                })
                .hasMessageStartingWith("CH-040");
    }

    private Backup.Written backup() throws SQLException, IOException {
        try (var connection = source.getConnection();
                var out = Files.newOutputStream(file)) {
            return Backup.write(connection, "1.0.0", NOW, out);
        }
    }

    private Backup.Written restore() throws SQLException, IOException {
        return new Restore(target).from(file);
    }

    /** Leaves a table's rows out of the file, which otherwise stays whole. */
    private void cutRows(String name) throws IOException {
        var copy = folder.resolve("cut.backup");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals(name)) {
                    zip.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<Table> tables(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Schema(connection).tables();
        }
    }

    /** The schemas, tables, functions and types that PostgreSQL has not brought along. */
    private static String things(DataSource database) throws SQLException {
        return text(database, """
                select coalesce(string_agg(name, ' ' order by name), '') from (
                    select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')
                    union all select relname from pg_class where relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                    union all select proname from pg_proc where pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                    union all select typname from pg_type where typtype = 'e' and typnamespace::regnamespace::text !~ '^pg_'
                ) things (name)""");
    }

    /** Every row of every table as text. */
    private static Map<String, String> contents(DataSource database) throws SQLException {
        var contents = new LinkedHashMap<String, String>();
        for (var table : tables(database)) {
            contents.put(
                    table.quoted(),
                    text(
                            database,
                            "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table.quoted()
                                    + " t"));
        }
        return contents;
    }

    private static String text(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long count(DataSource database, String query) throws SQLException {
        return Long.parseLong(text(database, query));
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
