package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Why the embedded PostgreSQL does not start, in one line: what its own log says, and what can be done about it. */
final class PostgresRefusal {

    private static final String BEFORE_THE_REASON = ".*?(FATAL|PANIC):\\s*";

    private PostgresRefusal() {}

    static StartRefused of(IOException problem, Path data, Path log) {
        var reason = fatal(log).orElseGet(() -> Reason.of(problem).replaceFirst(BEFORE_THE_REASON, ""));
        return new StartRefused(
                "CH-009",
                "The embedded PostgreSQL did not start: %s.%s Its log is '%s'."
                        .formatted(reason, advice(reason, data), log),
                problem);
    }

    static StartRefused ofSettingUp(Exception problem, DataDirectory data) {
        var reason = Reason.of(problem);
        return new StartRefused(
                "CH-009",
                "The embedded PostgreSQL cannot be set up (%s).%s".formatted(reason, advice(reason, data.postgres())),
                problem);
    }

    private static String advice(String reason, Path data) {
        if (FullDisk.isToldBy(reason) || FullDisk.is(Trees.parent(data))) {
            return " The disk of '%s' is full: free some space on it.".formatted(data);
        }
        if (reason.contains("shared memory") || reason.contains("semaphore")) {
            return " The machine gives it no memory of this kind: stop what else uses it, or allow more.";
        }
        if (reason.contains("Permission denied") || reason.contains("wrong ownership")) {
            return " Give '%s' and everything in it to the account that runs Chapterhouse.".formatted(data);
        }
        return "";
    }

    /** The last thing PostgreSQL said before it gave up. */
    private static Optional<String> fatal(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((first, second) -> second)
                    .map(line -> line.replaceFirst(BEFORE_THE_REASON, ""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
