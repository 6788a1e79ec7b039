package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The process everything runs in: {@link #start} is the order of things, {@link #stop} the order back.
 *
 * <p>It lives no longer than whoever started it: when its standard input ends, so does it.
 */
final class ServerProcess {

    /** The exit code that says: nothing is wrong with the settings, try again. */
    static final int BOOT_FAILED = 75;

    private static final int QUIET_SECONDS = 20;

    private final Console console = new Console();
    private final Settings settings;
    private final DataDirectory data;
    /** Held as long as the process lives. */
    private final DataLock lock;

    private final String token = Token.make();
    private volatile @Nullable EmbeddedPostgres postgres;
    private volatile @Nullable ApplicationServer server;

    private ServerProcess(Settings settings) {
        this.settings = settings;
        this.data = new DataDirectory(settings.data());
        this.lock = occupy(data);
    }

    public static void main(String[] arguments) {
        var demo = arguments.length > 0 && arguments[0].equals("demo");
        try {
            new ServerProcess(Settings.read(System.getenv(), demo)).start();
        } catch (StartRefused e) {
            new Console().complain(e.line());
            Runtime.getRuntime().exit(1);
        } catch (ApplicationServer.BootFailed e) {
            System.getLogger(ServerProcess.class.getName())
                    .log(System.Logger.Level.WARNING, "The server did not boot", e);
            Runtime.getRuntime().exit(BOOT_FAILED);
        } catch (IOException | RuntimeException e) {
            new Console().complain("CH-013 The suite did not start (" + e + "). The log says more.");
            System.getLogger(ServerProcess.class.getName())
                    .log(System.Logger.Level.ERROR, "The suite did not start", e);
            Runtime.getRuntime().exit(1);
        }
    }

    private void start() throws IOException {
        checkPort();
        ServerLog.takeOver(data);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Chapterhouse stop"));
        endWithLauncher();

        var bundle = Bundle.ofThisProgram();
        settings.database().ifPresent(Database::check);
        var database = CompletableFuture.supplyAsync(this::database);
        var application = CompletableFuture.supplyAsync(() -> Application.assemble(bundle, data));
        var running = ApplicationServer.boot(bundle, settings, data);
        server = running;
        publish(await(database));
        deploy(running, await(application));
        announce(await(database));
        archiveClasses(bundle);
    }

    private static DataLock occupy(DataDirectory data) {
        try {
            PrivateFile.directories(data.root());
            var lock = DataLock.take(data);
            data.prepare();
            return lock;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-003",
                    "The data directory '%s' cannot be written (%s). Make it writable, or set CHAPTERHOUSE_DATA to another directory."
                            .formatted(data.root(), e),
                    e);
        }
    }

    private Database database() {
        var external = settings.database();
        if (external.isPresent()) {
            return external.get();
        }
        var started = EmbeddedPostgres.start(data);
        postgres = started;
        return started.database();
    }

    /** The names the suite reads its configuration by. */
    private void publish(Database database) {
        System.setProperty("chapterhouse.db.url", database.url());
        System.setProperty("chapterhouse.db.user", database.user());
        System.setProperty("chapterhouse.db.password", database.password());
        System.setProperty("chapterhouse.port", String.valueOf(settings.port()));
        System.setProperty("chapterhouse.data", settings.data().toString());
        System.setProperty("chapterhouse.demo", String.valueOf(settings.demo()));
        System.setProperty("chapterhouse.setup.token", token);
        System.setProperty("chapterhouse.public.url", settings.publicUrl().orElseGet(settings::localUrl));
    }

    private void deploy(ApplicationServer running, Path application) {
        try (var log = ServerLog.listen()) {
            if (running.deploy(application)) {
                return;
            }
            throw log.problem()
                    .map(StartRefused::told)
                    .orElseGet(() -> new StartRefused(
                            "CH-013",
                            "The suite did not start. The reason is in '%s'."
                                    .formatted(data.logs().resolve("server.log"))));
        }
    }

    private void announce(Database database) {
        var address = settings.publicUrl().orElseGet(settings::localUrl);
        console.say("  Public site  " + address + "/");
        console.say("  Admin        " + address + "/admin");
        if (database.hasNoAccount()) {
            console.say("");
            console.say(
                    "  There is no account yet. Create the first administrator here; the link works until the next start:");
            console.say("  " + address + "/admin/set-up?token=" + token);
        }
        console.say("");
        console.say("  Press Ctrl-C to stop.");
    }

    /** Once things are quiet, so that nobody waits for it. */
    private void archiveClasses(Bundle bundle) {
        var quiet = CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS);
        var making = CompletableFuture.runAsync(
                () -> ClassArchive.of(settings.data(), bundle.classPath()).make(), quiet);
        making.exceptionally(failure -> null);
    }

    /** The server first, then what it stores in. */
    private void stop() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        var running = server;
        if (running != null) {
            running.stop();
        }
        var storage = postgres;
        if (storage != null) {
            storage.stop();
        }
    }

    private void checkPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-005",
                    "Port %d on %s cannot be used (%s). Stop the program that uses it, or set CHAPTERHOUSE_PORT to another port."
                            .formatted(settings.port(), settings.host(), e.getMessage()),
                    e);
        }
    }

    private static void endWithLauncher() {
        var watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // the launcher never writes; what counts is that it is there
                        }
                    } catch (IOException e) {
                        // gone all the same
                    }
                    Runtime.getRuntime().exit(0);
                },
                "Chapterhouse launcher watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw e;
        }
    }
}
