package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.bakesales.Cakes;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.raffles.RafflesPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an author would learn when a statement runs is told by the contract. */
class OwnStatementsTest {

    private static final Core CORE = Core.start();

    @AfterAll
    static void stop() {
        CORE.close();
    }

    record Peeps(Tables tables) {

        boolean any(String more) {
            return tables.of("select count(*) as n from account").any()
                    && tables.of("select 1 from {account}").any()
                    && tables.of("select tin from {cake} where id = :id").any()
                    && tables.of("select name from {cake} where baked_at > :since - :days * interval '1 day'")
                            .any()
                    && tables.of("select name from {cake} order by " + more).any();
        }
    }

    private static List<String> faults(Class<?> type) {
        return OwnStatements.of(new BakeSalesPlugin(), new ClassFileImporter().importClasses(type))
                .faults(CORE);
    }

    @Test
    void whatNoScriptOfThePluginsMakesIsNamed() {
        assertThat(faults(Peeps.class))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("'account' is not among the plugin's own tables"),
                        fault -> assertThat(fault).contains("relation \"bake_sales.account\" does not exist"),
                        fault -> assertThat(fault).contains("column \"tin\" does not exist"));
    }

    @Test
    void whatItsScriptsMakeIsFine() {
        assertThat(faults(Cakes.class)).isEmpty();
    }

    @Test
    void whoIsLeftOutIsToldWhyBeforeAnythingElse() {
        var database = TestDatabase.fresh();
        new Sql(database).of("create schema raffles").run();
        new Sql(database).of("create table raffles.prize (id int)").run();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> TakingPart.checked(Core.startOn(database), new RafflesPlugin()))
                .withMessageContaining("whether the suite leaves the plugin out")
                .withMessageContaining("CH-026 The plugin 'org.chapterhouse.raffles.RafflesPlugin' was left out")
                .withMessageContaining("The database has a schema 'raffles'");
        try (var core = TakingPart.checked(Core.startOn(database), new BakeSalesPlugin())) {
            assertThat(core.get(PluginCatalog.class).leftOut()).hasSize(1);
        }
    }
}
