package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * The server's log: the newest entries are always in the file of the plain name, older ones in {@code .1} to {@code .4}.
 *
 * <p>Public for the logging framework, which makes it by its name.
 */
public final class LogFile extends StreamHandler {

    private static final int KEPT = 4;
    private static final long LIMIT = 10_000_000;

    private final Path path = Path.of(LogManager.getLogManager().getProperty(LogFile.class.getName() + ".path"));

    public LogFile() throws IOException {
        setLevel(Level.ALL);
        setFormatter(new LogLines());
        setEncoding("UTF-8");
        open();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        super.publish(entry);
        flush();
        try {
            if (Files.size(path) > LIMIT) {
                rotate();
            }
        } catch (IOException e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void rotate() throws IOException {
        close();
        for (var age = KEPT - 1; age >= 0; age--) {
            var younger = aged(age);
            if (Files.exists(younger)) {
                Files.move(younger, aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private void open() throws IOException {
        setOutputStream(PrivateFile.append(path));
    }

    private Path aged(int age) {
        return age == 0 ? path : path.resolveSibling(path.getFileName() + "." + age);
    }
}
