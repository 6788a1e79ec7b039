package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the embedded PostgreSQL running: looks five times a second whether it does, and starts it again on its old port,
 * which is the one the server knows.
 */
final class PostgresWatch {

    private static final int GLANCE_MILLIS = 200;

    private final DataDirectory data;
    private final List<Path> classPath;
    private final Console console;
    private final Consumer<PipeMessage> up;
    private final Consumer<StartRefused> refused;
    private final BooleanSupplier diskIsFull;
    private final Deaths deaths = new Deaths();
    private volatile @Nullable EmbeddedPostgres postgres;
    private volatile boolean answers;
    private volatile boolean stopping;

    /**
     * @param up is told each time it answers
     * @param refused is told why it does not and will not
     * @param diskIsFull whether there is no space for it just now
     */
    PostgresWatch(
            DataDirectory data,
            List<Path> classPath,
            Console console,
            Consumer<PipeMessage> up,
            Consumer<StartRefused> refused,
            BooleanSupplier diskIsFull) {
        this.data = data;
        this.classPath = classPath;
        this.console = console;
        this.up = up;
        this.refused = refused;
        this.diskIsFull = diskIsFull;
    }

    void begin() {
        var watching = new Thread(this::watch, "Chapterhouse PostgreSQL watch");
        watching.setDaemon(true);
        watching.start();
    }

    /** Where it answers, if it does. */
    Optional<Integer> port() {
        var running = postgres;
        return answers && running != null ? Optional.of(running.port()) : Optional.empty();
    }

    void stop() {
        stopping = true;
        var running = postgres;
        if (running != null) {
            running.stop();
        }
    }

    private void watch() {
        try {
            var made = EmbeddedPostgres.on(data, classPath);
            postgres = made;
            made.start();
            tell(made);
            while (!stopping) {
                Thread.sleep(GLANCE_MILLIS);
                if (!stopping && !made.isRunning()) {
                    revive(made);
                }
            }
        } catch (StartRefused e) {
            if (!stopping) {
                refused.accept(e);
            }
        } catch (IOException | RuntimeException e) {
            if (!stopping) {
                refused.accept(PostgresRefusal.ofSettingUp(e, data));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive(EmbeddedPostgres gone) throws InterruptedException {
        answers = false;
        console.complain("CH-016 PostgreSQL ended by itself and is being started again.");
        var pause = deaths.another(Instant.now());
        if (pause.isEmpty() && !diskIsFull.getAsBoolean()) {
            throw new StartRefused(
                    "CH-017",
                    "PostgreSQL ended %d times within %d minutes and is not started again. The reason is in '%s'."
                            .formatted(Deaths.TOO_MANY, Deaths.MEMORY.toMinutes(), data.logs()));
        }
        Thread.sleep(pause.orElse(Attempts.LONGEST).toMillis());
        var attempts = new Attempts();
        while (!stopping && !startsAgain(gone, attempts)) {
            // the pause is over
        }
    }

    /** Otherwise waits until it may be tried once more; pages the server has in its memory stay up meanwhile. */
    private boolean startsAgain(EmbeddedPostgres gone, Attempts attempts) throws InterruptedException {
        try {
            gone.startAgain();
            tell(gone);
            return true;
        } catch (StartRefused e) {
            var full = diskIsFull.getAsBoolean() || FullDisk.isToldBy(e.line());
            var pause = attempts.failed(full).orElseThrow(() -> e);
            if (full && attempts.isFirst() && !stopping) {
                console.complain(e.line() + " It is tried again until there is space.");
            }
            Thread.sleep(pause.toMillis());
            return false;
        }
    }

    private void tell(EmbeddedPostgres running) {
        answers = true;
        up.accept(new PipeMessage(PipeMessage.Kind.DATABASE, String.valueOf(running.port())));
    }
}
