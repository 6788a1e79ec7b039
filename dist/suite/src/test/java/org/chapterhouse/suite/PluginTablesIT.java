package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's rows stay when the plugin goes, are kept and restored with everything else, and are there when it is back. */
final class PluginTablesIT {

    private static final String PLUGIN = "counter";

    /** Each start adds a row; the list says how many there are. */
    private static final String COUNTER = """
            @jakarta.inject.Inject org.chapterhouse.platform.sql.Tables tables;
            @jakarta.transaction.Transactional
            public void begins(@jakarta.enterprise.event.Observes org.chapterhouse.platform.Starting start) {
                tables.of("insert into {start} (note) values (:note)").with("note", "here again").run();
            }
            String starts() {
                return "started " + tables.of("select count(*) from {start} where note = 'here again'")
                        .first(Long.class).orElseThrow() + " times";
            }
            """;

    private static final String LIST = ".path(\"/things/{slug}\").listing(Listing.at(\"/counter\","
            + " (listing, page) -> page.rich(RichText.fromPlainText(starts()))))";

    private static final String TABLE =
            "create table start (id bigint generated always as identity primary key, note text);";

    @TempDir
    Path folder;

    @Test
    void aPluginsRowsOutliveThePluginAndAreKeptWithTheSite() throws Exception {
        var home = RunningBundle.home();
        var plugins = new BadPlugins(folder.resolve("work"), home.resolve("plugins"));
        plugins.add(PLUGIN, PLUGIN, LIST, COUNTER, "1.0");
        plugins.putScript(PLUGIN, TABLE);
        var jar = home.resolve("plugins").resolve(PLUGIN + ".jar");
        var aside = folder.resolve("aside.jar");
        var data = folder.resolve("data");
        var file = folder.resolve("site.backup");
        try (var site = start(home, data)) {
            assertThat(site.complaints()).isEmpty();
            assertThat(site.get("/counter").body()).contains("started 1 times");
        }
        Files.move(jar, aside);
        try (var site = start(home, data)) {
            assertThat(site.get("/counter").statusCode()).isEqualTo(404);
            assertThat(TransferRun.of(home, data, "backup", file).said()).contains("Kept in '" + file + "'");
        }
        var elsewhere = folder.resolve("elsewhere");
        assertThat(TransferRun.of(home, elsewhere, "restore", file).said())
                .contains("CH-044")
                .contains("tables of 'counter'");
        Files.move(aside, jar);
        assertThat(TransferRun.of(home, elsewhere, "restore", file).said()).contains("Restored from");
        try (var site = start(home, elsewhere)) {
            assertThat(site.get("/counter").body()).contains("started 2 times");
        }
    }

    private static RunningBundle start(Path home, Path data) throws Exception {
        return RunningBundle.start(home, data, RunningBundle.freePort(), Map.of())
                .awaitStart();
    }
}
