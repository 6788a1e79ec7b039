package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the server tells its operator: {@code logs/server.log}, rotated, never the console.
 *
 * <p>It also listens while the suite starts: a problem the suite reports under its code is the one line a person gets to see.
 */
final class ServerLog extends Handler implements AutoCloseable {

    private static final String PROBLEM = "CH-";
    private static final int DEEPEST = 20;

    private final AtomicReference<String> problem = new AtomicReference<>();
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    /** Kept, as the logging framework itself would forget it. */
    private final Logger logger = Logger.getLogger("");

    private ServerLog() {}

    static Path properties(DataDirectory data) throws IOException {
        var path = data.logs().resolve("server.log").toString().replace("\\", "\\\\");
        var text = Resources.text("logging.properties").replace("${server.log}", path);
        return Files.writeString(data.run().resolve("logging.properties"), text);
    }

    static ServerLog listen() {
        var log = new ServerLog();
        log.logger.addHandler(log);
        return log;
    }

    /** Why the suite did not start: in its own words if it had any, else by the innermost cause that was logged. */
    StartRefused refusal(Path path) {
        return Optional.ofNullable(problem.get())
                .map(StartRefused::told)
                .orElseGet(() -> new StartRefused(
                        "CH-013",
                        "The suite did not start%s. More is in '%s'."
                                .formatted(
                                        failures.stream()
                                                .findFirst()
                                                .map(failure -> ": " + innermost(failure))
                                                .orElse(""),
                                        path)));
    }

    /** What went wrong, in the order it was logged. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** What the operator should know although the suite has started, such as plugins that were left out. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void publish(LogRecord entry) {
        var message = String.valueOf(entry.getMessage());
        var isOfTheSuite = message.startsWith(PROBLEM)
                && String.valueOf(entry.getLoggerName()).startsWith("org.chapterhouse");
        if (entry.getLevel().intValue() < Level.SEVERE.intValue()) {
            if (isOfTheSuite && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(message);
            }
            return;
        }
        if (isOfTheSuite) {
            problem.compareAndSet(null, message);
        }
        if (entry.getThrown() != null) {
            failures.add(entry.getThrown());
        }
    }

    private static Throwable innermost(Throwable thrown) {
        var cause = thrown;
        for (var depth = 0; depth < DEEPEST && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
