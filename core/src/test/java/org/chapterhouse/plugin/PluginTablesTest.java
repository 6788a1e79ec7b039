package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.chapterhouse.bakesales.Cake;
import org.chapterhouse.bakesales.Cake.Size;
import org.chapterhouse.bakesales.Cakes;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.raffles.RafflesPlugin;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of two plugins, in the suite as it runs. */
class PluginTablesTest {

    private static final String NO_RIGHT = "42501";

    /** Code of no plugin. */
    @Dependent
    static class Stranger {

        @Inject
        Tables tables;
    }

    private static final Core CORE = Core.start();

    private final Cakes cakes = CORE.get(Cakes.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        run(CORE.owner(), "truncate bake_sales.cake, bake_sales.receipt, raffles.cake");
    }

    @Test
    void rowsGoInAndComeOutAsRecords() {
        var carrot = new Cake("Carrot", Size.LARGE, 350, Optional.of(Instant.parse("2026-05-26T06:00:00Z")));
        var apple = new Cake("Apple", Size.SMALL, 200, Optional.empty());
        assertThat(cakes.add(carrot)).isTrue();
        assertThat(cakes.add(apple)).isTrue();
        assertThat(cakes.add(carrot)).as("a name is there once").isFalse();
        assertThat(cakes.all()).containsExactly(apple, carrot);
    }

    @Test
    void tablesOfTheSameNameHaveNothingToDoWithEachOther() {
        cakes.add(cake("Carrot", 1));
        CORE.get(RafflesPlugin.class).draw(17, "Ana");
        assertThat(CORE.get(RafflesPlugin.class).winner()).isEqualTo("Ana");
        assertThat(cakes.all()).extracting(Cake::name).containsExactly("Carrot");
    }

    @Test
    void whatBreaksAConstraintIsRefusedWithAllThatWentWithIt() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> cakes.addAll(List.of(cake("Apple", 200), cake("Carrot", -1))));
        assertThat(cakes.all()).isEmpty();
    }

    @Test
    void whatATriggerGuardsIsGuardedFromThePluginToo() {
        cakes.add(cake("Carrot", 1));
        cakes.sell("Carrot");
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(cakes::forge)
                .withMessageContaining("state " + NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from site", "select * from cake", "select * from raffles.cake"})
    void tablesOfOthersAreRefused(String statement) {
        assertThatIllegalArgumentException().isThrownBy(() -> cakes.ask(statement));
    }

    @Test
    void codeOfNoPluginHasNoTables() {
        var tables = CORE.get(Stranger.class).tables;
        assertThatIllegalStateException()
                .isThrownBy(() -> tables.of("select 1"))
                .withMessageContaining("PluginTablesTest$Stranger has no tables");
    }

    @Test
    void aPluginThatIsLeftOutHasNoTables() throws SQLException {
        var database = TestDatabase.fresh();
        run(database, "create schema raffles create table prize (id int)");
        try (var core = Core.startOn(database)) {
            assertThat(core.get(PluginCatalog.class).leftOut())
                    .singleElement()
                    .asString()
                    .contains("CH-026", "RafflesPlugin", "The database has a schema 'raffles'");
            assertThat(core.get(Cakes.class).all()).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(core.get(RafflesPlugin.class)::winner)
                    .withMessageContaining("no plugin that takes part");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table bake_sales.tin (id int)",
                "alter table bake_sales.cake add tin int",
                "drop table bake_sales.cake",
                "truncate bake_sales.cake",
                "alter table bake_sales.receipt disable trigger user",
                "update bake_sales.receipt set id = 1",
                "delete from bake_sales.flyway_bake_sales",
                "create or replace function bake_sales.refuse_forgery() returns trigger language plpgsql as 'begin return new; end'",
                "drop schema bake_sales cascade"
            })
    void theRoleTheSuiteWorksAsWorksWithRowsOnly(String change) throws SQLException {
        var application = TestDatabase.asApplication(CORE.owner());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(application, change))
                .extracting(SQLException::getSQLState)
                .isEqualTo(NO_RIGHT);
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Cake cake(String name, int cents) {
        return new Cake(name, Size.SMALL, cents, Optional.empty());
    }
}
