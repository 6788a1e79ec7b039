package org.chapterhouse.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.launcher.gate.Underway;
import org.jspecify.annotations.Nullable;

/** The process the suite runs in: {@link #start} is the order of things, {@link #stop} the order back. */
final class ServerProcess {

    private static final int QUIET_SECONDS = 20;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

    private final LauncherLine launcher;
    private final Settings settings;
    private final DataDirectory data;
    private final Bundle bundle = Bundle.ofThisProgram();
    private final SetUpLink token;
    /** Held as long as the process lives. */
    @SuppressWarnings("UnusedVariable") // what counts is that it is held
    private final DataLock lock;

    private volatile @Nullable ApplicationServer server;

    private ServerProcess(Settings settings, LauncherLine launcher) throws IOException {
        this.launcher = launcher;
        this.settings = settings;
        this.data = new DataDirectory(settings.data());
        this.lock = DataLock.ofServer(data);
        this.token = SetUpLink.in(data);
    }

    public static void main(String[] arguments) {
        // what is printed without a logger goes where the JVM's own words go
        System.setOut(System.err);
        var launcher = new LauncherLine();
        launcher.listen();
        var log = System.getLogger(ServerProcess.class.getName());
        try {
            new ServerProcess(Settings.read(System.getenv(), arguments[0].equals("demo")), launcher).start();
        } catch (StartRefused e) {
            launcher.tell(PipeMessage.Kind.REFUSE, e.line());
            Runtime.getRuntime().exit(Ending.REFUSED);
        } catch (ApplicationServer.BootFailed e) {
            log.log(System.Logger.Level.WARNING, "The server did not boot", e);
            e.reason().ifPresent(reason -> launcher.tell(PipeMessage.Kind.REFUSE, reason.line()));
            Runtime.getRuntime().exit(e.reason().isPresent() ? Ending.REFUSED : Ending.BOOT_FAILED);
        } catch (IOException | RuntimeException e) {
            launcher.tell(
                    PipeMessage.Kind.REFUSE,
                    "CH-013 The suite did not start (" + Reason.of(e) + "). The log says more.");
            log.log(System.Logger.Level.ERROR, "The suite did not start", e);
            Runtime.getRuntime().exit(Ending.REFUSED);
        }
    }

    private void start() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Chapterhouse stop"));
        var database = database();
        var application = CompletableFuture.supplyAsync(() -> Application.assemble(bundle, data));
        var running = ApplicationServer.boot(bundle, settings, data);
        server = running;
        publish(await(database));
        deploy(running, await(application));
        running.open();
        launcher.tell(PipeMessage.Kind.OPEN, "");
        new FullDiskNotice(settings.data(), InstantSource.system(), launcher::say).listen();
        announce();
        archiveClasses();
    }

    private CompletableFuture<DatabaseRoles> database() {
        return settings.database()
                .map(owner -> DatabaseRoles.of(owner, settings.application()))
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> launcher.databasePort().thenApplyAsync(port -> SuiteDatabase.at(port, data)));
    }

    /** The names the suite reads its configuration by. */
    private void publish(DatabaseRoles roles) throws IOException {
        System.setProperty("chapterhouse.db.url", roles.application().url());
        System.setProperty("chapterhouse.db.user", roles.application().user());
        System.setProperty("chapterhouse.db.password", roles.application().password());
        System.setProperty("chapterhouse.db.owner.user", roles.owner().user());
        System.setProperty("chapterhouse.db.owner.password", roles.owner().password());
        System.setProperty("chapterhouse.data", settings.data().toString());
        System.setProperty("chapterhouse.demo", String.valueOf(settings.demo()));
        System.setProperty("chapterhouse.setup.token", token.text());
        var key = settings.secretKey().isPresent() ? settings.secretKey().get() : SecretKey.of(data.root());
        System.setProperty("chapterhouse.secret.key", key.text());
        System.setProperty("chapterhouse.public.url", settings.publicUrl().orElseGet(settings::localUrl));
    }

    /** As often as one more plugin turns out to be the reason why it fails. */
    private void deploy(ApplicationServer running, Application application) {
        while (true) {
            try (var log = ServerLog.listen()) {
                if (running.deploy(application.folder())) {
                    log.warnings().forEach(launcher::say);
                    return;
                }
                if (!application.goesOnWithoutTheCulprit(log.failures())) {
                    throw log.refusal(data.logs().resolve("server.log"));
                }
            }
        }
    }

    private void announce() throws IOException {
        token.settle();
        if (System.getProperty(ServerCommand.AGAIN) != null) {
            return;
        }
        var address = settings.publicUrl().orElseGet(settings::localUrl);
        launcher.say("  Public site  " + address + "/");
        launcher.say("  Admin        " + address + "/admin");
        if (token.isNeeded()) {
            launcher.say("");
            launcher.say("  There is no account yet. Create the first administrator here; the link works once:");
            launcher.say("  " + address + "/admin/set-up?token=" + token.text());
        }
        launcher.say("");
        launcher.say("  Press Ctrl-C to stop.");
    }

    /** Once things are quiet, so that nobody waits for it. */
    private void archiveClasses() {
        var quiet = CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS);
        var making = CompletableFuture.runAsync(
                () -> ClassArchive.of(settings.data(), bundle.classPath()).make(), quiet);
        making.exceptionally(failure -> null);
    }

    /** The suite first; what it stores in too, when there is no launcher any more who would. */
    private void stop() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        var running = server;
        if (running != null) {
            answerWhatIsUnderWay();
            running.stop();
        }
        if (launcher.isAbandoned() && launcher.databasePort().isDone()) {
            stopDatabase();
        }
    }

    private static void answerWhatIsUnderWay() {
        try {
            Underway.close(LAST_ANSWERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopDatabase() {
        try {
            EmbeddedPostgres.on(data, bundle.classPath()).stop();
        } catch (IOException e) {
            System.getLogger(ServerProcess.class.getName())
                    .log(System.Logger.Level.WARNING, "PostgreSQL could not be stopped; the next start does it", e);
        }
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
