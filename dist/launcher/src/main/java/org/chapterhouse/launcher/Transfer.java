package org.chapterhouse.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * {@code backup} and {@code restore}: gets at the database and has the suite's own classes do the work, in a process of
 * their own that needs no server.
 *
 * <p>A backup is made of a running site as of a stopped one. A restore goes into an empty place only: a data directory
 * without a site in it, or an empty database.
 */
final class Transfer {

    private static final String PROGRAM = "org.chapterhouse.transfer.TransferProgram";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Bundle bundle;
    private final Settings settings;
    private final Path file;

    Transfer(Bundle bundle, Settings settings, Path file) {
        this.bundle = bundle;
        this.settings = settings;
        this.file = file.toAbsolutePath().normalize();
    }

    /** The process that does it, with the libraries that reach PostgreSQL on its class path; they are not on the launcher's. */
    static int launch(String act, String file) {
        var bundle = Bundle.ofThisProgram();
        var classPath = bundle.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return waitFor(
                act,
                new ProcessBuilder(
                                java(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx64m",
                                "-cp",
                                classPath,
                                Transfer.class.getName(),
                                act,
                                file)
                        .inheritIO());
    }

    public static void main(String[] arguments) {
        try {
            var transfer =
                    new Transfer(Bundle.ofThisProgram(), Settings.read(System.getenv(), false), Path.of(arguments[1]));
            Runtime.getRuntime().exit(arguments[0].equals("backup") ? transfer.backup() : transfer.restore());
        } catch (StartRefused e) {
            new Console().complain(e.line());
            Runtime.getRuntime().exit(1);
        }
    }

    /** @return the exit code of the process that did it */
    int backup() {
        var database = settings.database().or(() -> SuiteDatabase.running(new DataDirectory(settings.data())));
        if (database.isPresent()) {
            return run("backup", database.get());
        }
        if (!Files.isDirectory(settings.data().resolve("postgres"))) {
            throw new StartRefused(
                    "CH-048",
                    "There is no site in '%s'. Set CHAPTERHOUSE_DATA to the directory the site runs on."
                            .formatted(settings.data()));
        }
        return withOwnPostgres("backup");
    }

    /** @return the exit code of the process that did it */
    int restore() {
        if (settings.database().isPresent()) {
            return run("restore", settings.database().get());
        }
        var postgres = settings.data().resolve("postgres");
        if (Files.exists(postgres)) {
            throw new StartRefused(
                    "CH-049",
                    "There is a site in '%s' already, and a restore overwrites nothing. Set CHAPTERHOUSE_DATA to another directory, or move that one away."
                            .formatted(settings.data()));
        }
        var result = withOwnPostgres("restore");
        if (result != 0) {
            removed(postgres);
        }
        return result;
    }

    private int withOwnPostgres(String act) {
        var data = new DataDirectory(settings.data());
        try {
            var lock = DataLock.occupy(data);
            var postgres = EmbeddedPostgres.on(data, bundle.classPath());
            postgres.start();
            try {
                return run(act, SuiteDatabase.at(postgres.port(), data).owner());
            } finally {
                postgres.stop();
                lock.close();
            }
        } catch (IOException e) {
            throw new StartRefused("CH-003", "'%s' cannot be left in order (%s).".formatted(data.root(), e), e);
        }
    }

    /** A restore that was refused leaves the place as empty as it was. */
    private static void removed(Path postgres) {
        try {
            Trees.delete(postgres);
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-049",
                    "'%s' is left of a restore that did not go through and cannot be removed (%s). Remove it before you try again."
                            .formatted(postgres, e),
                    e);
        }
    }

    private int run(String act, Database database) {
        try {
            var work = Files.createTempDirectory("chapterhouse-transfer");
            try {
                var input = Files.createFile(work.resolve("database"), OWNER_ONLY);
                Files.writeString(input, String.join("\n", database.url(), database.user(), database.password(), ""));
                return waitFor(
                        act, new ProcessBuilder(command(act, work)).inheritIO().redirectInput(input.toFile()));
            } finally {
                Trees.delete(work);
            }
        } catch (IOException e) {
            throw cannotStart(act, e);
        }
    }

    private static int waitFor(String act, ProcessBuilder process) {
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw cannotStart(act, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static StartRefused cannotStart(String act, IOException e) {
        return new StartRefused(
                "CH-012", "The process for '%s' cannot be started (%s).".formatted(act, e.getMessage()), e);
    }

    private List<String> command(String act, Path work) throws IOException {
        var classPath = new ArrayList<>(bundle.classPath());
        classPath.add(core(work));
        classPath.addAll(bundle.pluginJars());
        return List.of(
                java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-Djava.util.logging.config.file=" + quiet(work),
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                PROGRAM,
                act,
                file.toString(),
                bundle.version(),
                Instant.now().toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Core's own jar, which lies in the WAR. */
    private Path core(Path work) throws IOException {
        var jar = work.resolve("core.jar");
        try (var war = new ZipFile(bundle.war().toFile())) {
            var entry = war.stream()
                    .filter(candidate -> candidate.getName().startsWith("WEB-INF/lib/chapterhouse-core-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("'" + bundle.war() + "' holds no core"));
            try (var in = war.getInputStream(entry)) {
                Files.copy(in, jar);
            }
        }
        return jar;
    }

    /** The libraries have nothing to say here that a person could use. */
    private static Path quiet(Path work) throws IOException {
        return Files.writeString(
                work.resolve("logging.properties"),
                "handlers=java.util.logging.ConsoleHandler\njava.util.logging.ConsoleHandler.level=WARNING\n");
    }
}
