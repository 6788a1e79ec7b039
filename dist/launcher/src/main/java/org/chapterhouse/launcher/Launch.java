package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One run of the suite, seen from outside: PostgreSQL and the server process are started, watched, started again when they
 * end by themselves, and ended in order when the launcher is asked to end.
 */
final class Launch {

    /** Ctrl-C and a service's stop reach both processes, and the server's end may be known before the launcher's own. */
    private static final int SAME_MOMENT_MILLIS = 500;

    private final Bundle bundle;
    private final Settings settings;
    private final String command;
    private final Console console;
    private final DataDirectory data;
    private final Placeholder placeholder;
    private final PostgresWatch postgres;
    private final Deaths deaths = new Deaths();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<StartRefused> refusal = new AtomicReference<>();
    /** Held as long as the process lives. */
    @SuppressWarnings("UnusedVariable") // what counts is that it is held
    private @Nullable DataLock lock;

    private @Nullable ServerRun server;
    private volatile boolean hasAnswered;
    private volatile boolean hasComplained;
    private volatile boolean isToBeginAgain;

    Launch(Bundle bundle, Settings settings, String command, Console console) {
        this.bundle = bundle;
        this.settings = settings;
        this.command = command;
        this.console = console;
        this.data = new DataDirectory(settings.data());
        this.placeholder = new Placeholder(new InetSocketAddress(settings.host(), settings.port()));
        this.postgres = new PostgresWatch(
                data, bundle.classPath(), console, this::tellServer, this::giveUp, () -> FullDisk.is(data.root()));
    }

    /** Runs until the suite has ended and tells the exit code. */
    int run() {
        lock = DataLock.occupy(data);
        openPlaceholder();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Chapterhouse stop"));
        try {
            Files.deleteIfExists(output());
            var first = begin();
            if (settings.database().isEmpty()) {
                postgres.begin();
            }
            WholeProgram.load(bundle.launcher());
            return watch(first);
        } catch (IOException e) {
            throw new StartRefused("CH-003", "The data directory cannot be written (%s).".formatted(Reason.of(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ending.REFUSED;
        }
    }

    /** Ends the server and starts it anew, with what has changed in the meantime. */
    void beginAgain() {
        isToBeginAgain = true;
        endServer();
    }

    private int watch(ServerRun first) throws IOException, InterruptedException {
        for (var run = first; ; run = begin()) {
            var ending = new Ending(run.await(), hasAnswered, hasComplained, settings.heap());
            var refused = refusal.get();
            if (refused != null) {
                throw refused;
            }
            if (ending.isFinal() || isStopping(0)) {
                return ending.code();
            }
            openPlaceholder();
            if (isToBeginAgain) {
                isToBeginAgain = false;
                data.prepare();
                continue;
            }
            if (ending.wasAskedFor() && isStopping(SAME_MOMENT_MILLIS)) {
                return ending.code();
            }
            var pause = deaths.another(Instant.now());
            if (pause.isEmpty() || ending.isHopeless()) {
                throw ending.reason(output());
            }
            ending.line().ifPresent(console::complain);
            Thread.sleep(pause.get().toMillis());
            data.prepare();
        }
    }

    private synchronized ServerRun begin() throws IOException, InterruptedException {
        if (stopping.getCount() == 0) {
            throw new InterruptedException("The suite is being stopped");
        }
        hasComplained = false;
        var run =
                ServerRun.begin(ServerCommand.line(bundle, settings, command, hasAnswered), data, output(), this::hear);
        server = run;
        postgres.port().ifPresent(port -> run.tell(new PipeMessage(PipeMessage.Kind.DATABASE, String.valueOf(port))));
        return run;
    }

    private void hear(PipeMessage message) {
        switch (message.kind()) {
            case OPEN -> {
                closePlaceholder();
                hasAnswered = true;
            }
            case SAY -> console.say(message.text());
            case REFUSE -> {
                hasComplained = true;
                console.complain(message.text());
            }
            case DATABASE, STOP -> throw new IllegalArgumentException("Not for the launcher: " + message);
        }
    }

    private synchronized void tellServer(PipeMessage message) {
        var run = server;
        if (run != null) {
            run.tell(message);
        }
    }

    /** PostgreSQL cannot be had any more: without it the suite ends. */
    private void giveUp(StartRefused reason) {
        if (refusal.compareAndSet(null, reason)) {
            endServer();
        }
    }

    private void stop() {
        synchronized (this) {
            stopping.countDown();
        }
        endServer();
        postgres.stop();
        closePlaceholder();
    }

    private void endServer() {
        ServerRun run;
        synchronized (this) {
            run = server;
        }
        if (run != null) {
            run.end();
        }
    }

    private boolean isStopping(int patienceMillis) throws InterruptedException {
        return stopping.await(patienceMillis, TimeUnit.MILLISECONDS);
    }

    private void openPlaceholder() {
        try {
            placeholder.open();
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-005",
                    "Port %d on %s cannot be used (%s). Stop the program that uses it, or set CHAPTERHOUSE_PORT to another port."
                            .formatted(settings.port(), settings.host(), e.getMessage()),
                    e);
        }
    }

    private void closePlaceholder() {
        try {
            placeholder.close();
        } catch (IOException e) {
            console.complain("CH-005 The port could not be handed to the server (" + e.getMessage() + ").");
        }
    }

    private Path output() {
        return data.logs().resolve("output.log");
    }
}
