package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRoleTest {

    private static final String NO_RIGHT = "42501";
    private static final Core CORE = Core.start();

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'page.nothing'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "alter table audit_entry disable trigger user",
                "drop trigger audit_entry_append_only on audit_entry",
                "drop table audit_entry cascade",
                "update audit_seal set hash = 'x'",
                "delete from audit_seal where position = (select max(position) from audit_seal)",
                "truncate audit_seal",
                "alter table audit_seal disable trigger user",
                "drop table audit_seal",
                "update audit_unsealed set id = 1",
                "truncate audit_unsealed",
                "update revision set title = 'x'",
                "delete from revision",
                "delete from flyway_core",
                "create or replace function refuse_audit_change() returns trigger language plpgsql as 'begin return null; end'",
                "create table public.elsewhere (id int)",
                "drop schema public cascade",
                "set session_replication_role = replica",
                "set role postgres"
            })
    void theRoleTheSuiteWorksAsCannotTouchWhatIsGuarded(String change) throws SQLException {
        try (var connection = TestDatabase.asApplication(CORE.owner()).getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(change))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void aMigrationByTheOwnerLetsTheRoleWorkWithItsTables() throws SQLException {
        var owner = TestDatabase.fresh();
        var migrations = new Migrations(owner, "application");
        migrations.run(List.of("core"));
        migrations.run(List.of("bake-sales"));
        var sql = new Sql(TestDatabase.asApplication(owner));
        sql.of("insert into bake_sales.cake (name) values ('Carrot')").run();
        sql.of("update bake_sales.cake set name = 'Apple' where number = 1").run();
        assertThat(sql.of("select name from bake_sales.cake").list(String.class))
                .containsExactly("Apple");
        sql.of("delete from bake_sales.cake").run();
        sql.of("insert into bake_sales.receipt values (1)").run();
        assertThat(sql.of("select has_table_privilege('bake_sales.receipt', 'update, delete, truncate')")
                        .first(Boolean.class))
                .contains(false);
    }

    @Test
    void rightsThatAreNotAsTheyShouldBeAreSettledAtTheNextStart() throws SQLException {
        var owner = TestDatabase.fresh();
        new Migrations(owner).run(List.of("core"));
        new Sql(owner).of("grant all on audit_entry to application").run();
        new Migrations(owner, "application").run(List.of("core"));
        assertThat(new Sql(TestDatabase.asApplication(owner))
                        .of(
                                "select has_table_privilege('audit_entry', 'update, delete, truncate, trigger, references')")
                        .first(Boolean.class))
                .contains(false);
    }

    @Test
    void aRoleThatOwnsTheTablesIsToldFromOneThatDoesNot() {
        assertThat(CORE.get(DatabaseRole.class).weakness()).isEmpty();
        assertThat(DatabaseRole.isAboveTheTables(new Sql(CORE.owner()))).isTrue();
    }
}
