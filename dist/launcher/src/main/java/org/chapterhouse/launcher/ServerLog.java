package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    private final AtomicReference<String> problem = new AtomicReference<>();
    /** Kept, as the logging framework itself would forget it. */
    private final Logger logger = Logger.getLogger("");

    private ServerLog() {}

    /** Sends what is printed without a logger to a file of its own. */
    static void takeOver(DataDirectory data) throws IOException {
        var file = data.logs().resolve("output.log");
        Files.deleteIfExists(file);
        var output = new PrintStream(PrivateFile.append(file), true, StandardCharsets.UTF_8);
        System.setOut(output);
        System.setErr(output);
    }

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

    Optional<String> problem() {
        return Optional.ofNullable(problem.get());
    }

    @Override
    public void publish(LogRecord entry) {
        var message = String.valueOf(entry.getMessage());
        if (entry.getLevel().intValue() < Level.SEVERE.intValue()) {
            return;
        }
        if (message.startsWith(PROBLEM) && String.valueOf(entry.getLoggerName()).startsWith("org.chapterhouse")) {
            problem.compareAndSet(null, message);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
