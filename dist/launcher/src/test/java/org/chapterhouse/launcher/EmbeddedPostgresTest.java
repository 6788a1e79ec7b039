package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL on a data directory, without the server. */
final class EmbeddedPostgresTest {

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void aCopyOfARunningDirectoryStartsBesideTheOriginalAndLeavesItAlone() throws Exception {
        var original = EmbeddedPostgres.start(prepared(first));
        try {
            var before = processOf(first);
            copy(first, second);
            assertThat(second.resolve("postgres/postmaster.pid")).exists();
            var copied = EmbeddedPostgres.start(prepared(second));
            try {
                assertThat(processOf(first)).isEqualTo(before).matches(EmbeddedPostgresTest::works);
                assertThat(processOf(second)).isNotEqualTo(before).matches(EmbeddedPostgresTest::works);
                assertAnswers(original);
                assertAnswers(copied);
            } finally {
                copied.stop();
            }
            assertAnswers(original);
        } finally {
            original.stop();
        }
    }

    @Test
    void whatAKilledServerLeftBehindIsEndedFirst() throws Exception {
        var left = EmbeddedPostgres.start(prepared(first));
        var process = processOf(first);
        var next = EmbeddedPostgres.start(new DataDirectory(first));
        try {
            assertThat(works(process)).isFalse();
            assertAnswers(next);
        } finally {
            next.stop();
            left.stop();
        }
    }

    private static DataDirectory prepared(Path root) throws IOException {
        var data = new DataDirectory(root);
        data.prepare();
        return data;
    }

    private static void assertAnswers(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.database().connect();
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
