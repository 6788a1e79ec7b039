package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassArchiveTest {

    @TempDir
    Path run;

    @Test
    void whatTheMakingOfItSaidIsSweptAway() throws Exception {
        Files.writeString(run.resolve("java_pid1608_stdout"), "x");
        Files.writeString(run.resolve("java_pid1608_stderr"), "x");
        Files.writeString(run.resolve("preboot.txt"), "x");
        ClassArchive.sweep(run);
        try (var left = Files.list(run)) {
            assertThat(left).containsExactly(run.resolve("preboot.txt"));
        }
    }
}
