package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin's script that goes to other schemas, by whichever way, is undone as a whole. */
class OwnSchemaOnlyTest {

    private static final String FIRST = "-- What is its own.\n\ncreate table kite (id int primary key);\n";

    private static DataSource database;

    @TempDir
    private Path jar;

    @BeforeAll
    static void makeCoresTables() {
        database = TestDatabase.fresh();
        new Migrations(database).run(List.of("core"));
        new Sql(database)
                .of("create function loose() returns int language sql return 1")
                .run();
    }

    @BeforeEach
    void clear() {
        new Sql(database).of("drop schema if exists kites cascade").run();
    }

    private void migrate() throws IOException {
        var before = Thread.currentThread().getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            new Migrations(database).run(List.of("kites"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(Files.createDirectories(jar.resolve("db/kites")).resolve(file), text);
    }

    private static boolean has(String table) {
        return new Sql(database)
                .of("select to_regclass(:table) is not null")
                .with("table", table)
                .first(Boolean.class)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            alter table public.account add column kite text      | public.account
            drop table public.audit_entry cascade                 | public.audit_
            truncate public.working_copy                          | public.working_copy
            update public.site set name = 'Kites'                 | public.site
            insert into kite select count(*) from public.account  | public.account
            create table toy (id uuid references public.account)  | public.account
            comment on table public.site is 'Kites fly here'      | public.site
            grant select on public.account to public              | public.account
            create table public.toy (id int)                      | public.toy
            create type public.mood as enum ('GOOD')              | public.mood
            create function public.one() returns int language sql return 1 | public.one
            create or replace function public.loose() returns int language sql return 2 | public.loose
            drop function public.loose()                          | public.loose
            alter table public.site rename to place               | public.
            do $$ begin execute format('lock table public.%I', 'site'); end $$ | public.site
            do $$ begin begin create table public.toy (); exception when others then null; end; end $$ | public.toy
            set search_path to public; delete from working_copy   | public.working_copy
            """)
    void whatLiesElsewhereIsNotTouched(String statement, String touched) throws IOException {
        put("V001__kite.sql", FIRST + statement + ";\n");
        assertThatThrownBy(this::migrate)
                .hasMessageStartingWith("CH-024 ")
                .hasMessageContaining("V001__kite.sql")
                .hasMessageContaining("touches '" + touched);
        assertThat(has("kites.kite")).as("nothing of the script was done").isFalse();
        assertThat(has("public.account") && has("public.audit_entry") && has("public.site"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "end; begin"})
    void aScriptDoesNotEndItsTransaction(String statement) throws IOException {
        put("V001__kite.sql", FIRST + statement + ";\nalter table public.account add column kite text;\n");
        assertThatThrownBy(this::migrate).hasMessageStartingWith("CH-024 ").hasMessageContaining("transaction");
        assertThat(new Sql(database)
                        .of("select 1 from pg_attribute where attname = 'kite'")
                        .any())
                .isFalse();
    }

    @Test
    void aScriptDoesNotAskToBeDoneWithoutATransaction() throws IOException {
        put("V001__kite.sql", FIRST);
        put("V001__kite.sql.conf", "executeInTransaction=false");
        assertThatThrownBy(this::migrate).hasMessageStartingWith("CH-024 ");
        assertThat(has("kites.kite")).isFalse();
    }

    @Test
    void whatIsNoScriptWithANumberIsNotRun() throws IOException {
        put("V001__kite.sql", FIRST);
        put("afterMigrate.sql", "create table public.toy (id int);");
        assertThatCode(this::migrate).doesNotThrowAnyException();
        assertThat(has("public.toy")).isFalse();
    }

    @Test
    void withinItsOwnEverythingGoes() throws IOException {
        put("V001__kite.sql", FIRST);
        put(
                "V002__more.sql",
                "alter table kite add name text; create index on kite using gin (name public.gin_trgm_ops);"
                        + " create temporary table scrap as select * from kite; drop table scrap;"
                        + " create view high as select * from kite; drop table kite cascade; create table kite (id uuid);");
        assertThatCode(this::migrate).doesNotThrowAnyException();
        assertThat(has("kites.kite")).isTrue();
    }
}
