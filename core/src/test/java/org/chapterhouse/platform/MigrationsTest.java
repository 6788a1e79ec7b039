package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {

    @Test
    void aRoleThatMayMakeNoTablesIsToldWhichRightItLacks() throws SQLException {
        var database = TestDatabase.fresh().unwrap(PGSimpleDataSource.class);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role guest login");
        }
        database.setUser("guest");
        assertThatThrownBy(() -> new Migrations(database).run(List.of("core")))
                .hasMessageStartingWith("CH-021 The database does not let this role make its tables: ")
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("Make the role the owner of the database.")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aPluginsTablesLieInASchemaOfItsOwnWithTheirHistory() throws SQLException {
        var database = TestDatabase.fresh();
        new Migrations(database).run(List.of("core", "bake-sales", "raffles"));
        assertThat(new Sql(database)
                        .of(
                                "select schemaname || '.' || tablename from pg_tables where schemaname in ('bake_sales', 'raffles')")
                        .list(String.class))
                .containsExactlyInAnyOrder(
                        "bake_sales.cake",
                        "bake_sales.receipt",
                        "bake_sales.ordering",
                        "bake_sales.flyway_bake_sales",
                        "raffles.cake",
                        "raffles.flyway_raffles");
    }

    @Test
    void aPluginsScriptsSeeNoTablesOfCore() {
        var migrations = new Migrations(TestDatabase.fresh());
        migrations.run(List.of("core"));
        assertThatThrownBy(() -> migrations.run(List.of("nosy-neighbours")))
                .hasMessageContaining("relation \"site\" does not exist");
    }

    @Test
    void aSchemaThatSomebodyElseHasFilledIsLeftAlone() {
        var database = TestDatabase.fresh();
        var sql = new Sql(database);
        sql.of("create schema squatters").run();
        sql.of("create table squatters.pitch (id int)").run();
        assertThatThrownBy(() -> new Migrations(database).run(List.of("squatters")))
                .hasMessageStartingWith("CH-022 The database has a schema 'squatters' with tables");
        assertThat(sql.of("select tablename from pg_tables where schemaname = 'squatters'")
                        .list(String.class))
                .containsExactly("pitch");
    }

    @Test
    void coresTablesLieInPublicWhateverElseThereIs() {
        var database = TestDatabase.fresh();
        var sql = new Sql(database);
        sql.of("create schema postgres").run();
        new Migrations(database).run(List.of("core"));
        assertThat(sql.of("select distinct schemaname from pg_tables where tablename in ('site', 'flyway_core')")
                        .list(String.class))
                .containsExactly("public");
    }

    @Test
    void aPluginIsNotNamedAsARoleIs() {
        var database = TestDatabase.fresh();
        assertThatThrownBy(() -> new Migrations(database, "raffles").run(List.of("raffles")))
                .hasMessageStartingWith("CH-023 The plugin's tables would lie in a schema 'raffles', which is also");
        assertThat(new Sql(database)
                        .of("select nspname from pg_namespace where nspname = 'raffles'")
                        .any())
                .isFalse();
    }
}
