package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is kept in a file while it runs, opened somewhere else beside it: the same pages, the same accounts. */
final class BackupIT {

    private static final List<String> PAGES = List.of("/", "/press", "/feeds/press.rss", "/chapters/denver");

    @TempDir
    Path folder;

    @Test
    void aRunningSiteIsKeptInAFileAndOpensElsewhere() throws Exception {
        var file = folder.resolve("site.backup");
        var original = folder.resolve("original");
        var copy = folder.resolve("copy");
        try (var site = RunningBundle.start(
                        RunningBundle.home(), original, RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart()) {
            var kept = run(original, "backup", file);
            assertThat(kept.said()).contains("Kept in '" + file + "'").doesNotContain("INFO", "SLF4J");
            assertThat(kept.code()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(run(original, "backup", file).said()).startsWith("CH-047");
            assertThat(run(original, "restore", file).said()).startsWith("CH-049");

            var restored = run(copy, "restore", file);
            assertThat(restored.said()).contains("Restored from '" + file + "'").doesNotContain("INFO", "SLF4J");
            assertThat(restored.code()).isZero();
            try (var other = RunningBundle.start(RunningBundle.home(), copy, RunningBundle.freePort(), Map.of())
                    .awaitStart()) {
                for (var page : PAGES) {
                    assertThat(local(other, page)).as(page).isEqualTo(local(site, page));
                }
            }
        }
        var later = folder.resolve("later.backup");
        assertThat(run(copy, "backup", later).said())
                .as("of a site that is stopped")
                .contains("Kept in");
    }

    @Test
    void whatIsNoBackupLeavesNothingBehind() throws Exception {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear friends");
        var data = folder.resolve("data");
        assertThat(run(data, "backup", folder.resolve("x")).said()).startsWith("CH-048");
        assertThat(run(data, "restore", folder.resolve("nowhere")).said()).startsWith("CH-041");
        var refused = run(data, "restore", file);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).startsWith("CH-041 '" + file + "'");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private static String local(RunningBundle site, String page) throws Exception {
        var answer = site.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body().replaceAll("http://localhost:[0-9]+", "");
    }

    private static TransferRun run(Path data, String act, Path file) throws Exception {
        return TransferRun.of(RunningBundle.home(), data, act, file);
    }
}
