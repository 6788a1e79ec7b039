package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL on a data directory, without the server. */
final class EmbeddedPostgresTest {

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void aCopyOfARunningDirectoryStartsBesideTheOriginalAndLeavesItAlone() throws Exception {
        var original = started(first);
        try {
            var before = processOf(first);
            copy(first, second);
            assertThat(second.resolve("postgres/postmaster.pid")).exists();
            var copied = started(second);
            try {
                assertThat(processOf(first)).isEqualTo(before).matches(EmbeddedPostgresTest::works);
                assertThat(processOf(second)).isNotEqualTo(before).matches(EmbeddedPostgresTest::works);
                assertAnswers(original, first);
                assertAnswers(copied, second);
            } finally {
                copied.stop();
            }
            assertAnswers(original, first);
        } finally {
            original.stop();
        }
    }

    @Test
    void whatAKilledServerLeftBehindIsEndedFirst() throws Exception {
        var left = started(first);
        var process = processOf(first);
        var next = started(first);
        try {
            assertThat(works(process)).isFalse();
            assertAnswers(next, first);
        } finally {
            next.stop();
            left.stop();
        }
    }

    private static EmbeddedPostgres started(Path root) throws IOException {
        var data = new DataDirectory(root);
        data.prepare();
        var postgres = EmbeddedPostgres.on(data, CLASS_PATH);
        postgres.start();
        return postgres;
    }

    private static void assertAnswers(EmbeddedPostgres postgres, Path root) throws SQLException {
        try (var connection = SuiteDatabase.at(postgres.port(), new DataDirectory(root))
                        .owner()
                        .connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select 1")) {
            assertThat(row.next()).isTrue();
        }
    }

    /** An ended process whose parent has not asked for its end still counts as alive, but has no program any more. */
    private static boolean works(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static ProcessHandle processOf(Path data) {
        return PostmasterFile.read(data.resolve("postgres"))
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .orElseThrow();
    }

    /** As {@code cp -a} does it: with the owner, the links and the permissions. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copying = new ProcessBuilder("cp", "-a", from + "/.", to.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
    }
}
