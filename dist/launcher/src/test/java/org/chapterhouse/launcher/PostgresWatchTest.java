package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL, killed, on a directory it cannot start from until something is put right. */
final class PostgresWatchTest {

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @TempDir
    Path root;

    private final AtomicBoolean full = new AtomicBoolean();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private PostgresWatch watch;

    @BeforeEach
    void begin() throws Exception {
        var data = new DataDirectory(root);
        data.prepare();
        var printed = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        watch = new PostgresWatch(
                data,
                CLASS_PATH,
                new Console(printed, printed),
                message -> heard.add("up"),
                refusal -> heard.add(refusal.line()),
                full::get);
        watch.begin();
        assertThat(heard.take()).isEqualTo("up");
    }

    @AfterEach
    void end() {
        watch.stop();
    }

    @Test
    void aFullDiskIsWaitedForAndToldOnce() throws Exception {
        full.set(true);
        var port = watch.port();
        var control = takeAway();
        killPostgres();
        while (said().lines().count() < 2) {
            assertThat(heard).isEmpty();
            Thread.sleep(20);
        }
        assertThat(watch.port()).isEmpty();
        assertThat(said().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("CH-016 "),
                        line -> assertThat(line)
                                .startsWith("CH-009 ")
                                .endsWith(" It is tried again until there is space."));
        putBack(control);
        assertThat(heard.take()).isEqualTo("up");
        assertThat(watch.port()).isEqualTo(port);
    }

    @Test
    void anythingElseIsGivenUpWithItsReason() throws Exception {
        takeAway();
        killPostgres();
        assertThat(heard.take()).startsWith("CH-009 The embedded PostgreSQL did not start: ");
    }

    private String said() {
        return complaints.toString(StandardCharsets.UTF_8);
    }

    private Path takeAway() throws Exception {
        var control = root.resolve("postgres/global/pg_control");
        return Files.move(control, root.resolve("pg_control"));
    }

    private void putBack(Path control) throws Exception {
        Files.move(control, root.resolve("postgres/global/pg_control"));
    }

    private void killPostgres() {
        PostmasterFile.read(root.resolve("postgres"))
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .orElseThrow()
                .destroyForcibly();
    }
}
