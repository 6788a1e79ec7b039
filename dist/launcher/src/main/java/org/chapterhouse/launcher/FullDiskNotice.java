package org.chapterhouse.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells whoever runs the suite that its disk is full, as soon as an editor has felt it; again after a while, not each time. */
final class FullDiskNotice extends Handler {

    private static final String FELT = "CH-902 ";
    private static final int DEEPEST = 20;
    static final Duration SILENCE = Duration.ofMinutes(10);

    private final Path data;
    private final InstantSource clock;
    private final Consumer<String> told;
    /** Kept, as the logging framework itself would forget it. */
    private final Logger logger = Logger.getLogger("");

    private Instant next = Instant.MIN;

    FullDiskNotice(Path data, InstantSource clock, Consumer<String> told) {
        this.data = data;
        this.clock = clock;
        this.told = told;
    }

    void listen() {
        logger.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getThrown() == null
                || !isFelt(entry.getThrown())
                || clock.instant().isBefore(next)) {
            return;
        }
        next = clock.instant().plus(SILENCE);
        told.accept(FELT + "The disk of the database is full, so nothing can be saved. Free some space on it"
                + (FullDisk.is(data) ? ": it is the disk of '" + data + "'." : "."));
    }

    private static boolean isFelt(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith(FELT));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
