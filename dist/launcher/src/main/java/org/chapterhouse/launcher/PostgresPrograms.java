package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs, run as an account that PostgreSQL accepts. */
final class PostgresPrograms {

    private final Path home;
    private final Path logs;
    private final PostgresAccount account;
    private volatile @Nullable Process current;

    private PostgresPrograms(Path home, Path logs, PostgresAccount account) {
        this.home = home;
        this.logs = logs;
        this.account = account;
    }

    static PostgresPrograms of(DataDirectory directory, List<Path> classPath) throws IOException {
        return new PostgresPrograms(
                PostgresBinaries.unpack(directory.cache(), classPath),
                directory.logs(),
                PostgresAccount.of(directory.postgres().resolve("PG_VERSION")));
    }

    /** Waits as long as it gets on, however slow the machine is. */
    void run(Progress progress, String program, List<String> arguments) throws IOException {
        run(program, arguments, progress::awaitEndOf);
    }

    /** Waits that long, and no longer. */
    void run(int seconds, String program, List<String> arguments) throws IOException {
        run(program, arguments, process -> {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("no answer in time");
            }
        });
    }

    @FunctionalInterface
    private interface Waiting {
        void on(Process process) throws IOException, InterruptedException;
    }

    private void run(String program, List<String> arguments, Waiting waiting) throws IOException {
        var command = new ArrayList<>(account.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var output = Files.createTempFile(logs, "postgres", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            current = process;
            try {
                waiting.on(process);
            } catch (IOException e) {
                process.destroy();
                throw new IOException(told(Files.readString(output), Reason.of(e)), e);
            }
            if (process.exitValue() != 0) {
                throw new IOException(told(Files.readString(output), Reason.told("", logs)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            current = null;
            Files.deleteIfExists(output);
        }
    }

    /** Ends the program that runs just now, if one does: the suite is being stopped. */
    void interrupt() {
        var running = current;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    /** What PostgreSQL has to write to must be its account's. */
    void own(Path path) throws IOException {
        account.own(path);
    }

    /** A data directory can be read by the PostgreSQL that made it, and by its small updates. */
    void refuseOtherVersion(Path versionFile) throws IOException {
        var made = Files.readString(versionFile).strip();
        var name = String.valueOf(home.getFileName());
        var included = name.substring(name.lastIndexOf('-') + 1);
        if (!included.startsWith(made + ".")) {
            throw new StartRefused(
                    "CH-009",
                    "The database in '%s' was made by PostgreSQL %s, and this Chapterhouse brings %s, which cannot read it. Start the Chapterhouse that made it, or set CHAPTERHOUSE_DATA to another directory."
                            .formatted(Trees.parent(versionFile), made.isEmpty() ? "of no version" : made, included));
        }
    }

    /** The line that says what is wrong; where none says so, the last one. */
    private static String told(String output, String otherwise) {
        var lines = output.strip().lines().toList();
        return lines.stream()
                .filter(line -> line.contains("error:") || line.contains("FATAL:"))
                .findFirst()
                .or(() -> lines.stream().reduce((first, second) -> second))
                .filter(line -> !line.isBlank())
                .orElse(otherwise);
    }
}
