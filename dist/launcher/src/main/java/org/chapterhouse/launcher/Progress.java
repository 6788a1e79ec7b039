package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whether a program gets on: it or what it has started uses the processor, or writes to a log. A slow machine is waited for as
 * long as it takes; what only stands still is given up.
 *
 * @param log where it writes to, if it does
 * @param patience how long it may stand still
 */
record Progress(Path log, Duration patience) {

    private static final int GLANCE_MILLIS = 50;

    /** @throws IOException when it has stood still for too long; it is left as it is */
    void awaitEndOf(Process process) throws IOException, InterruptedException {
        var before = sign(process);
        var moved = System.nanoTime();
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            var now = sign(process);
            if (!now.equals(before)) {
                before = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > patience.toNanos()) {
                throw new IOException("it has done nothing for " + patience.toSeconds() + " seconds");
            }
        }
    }

    /** What has changed when it has got on. What only waits for others, as pg_ctl does, still looks around all the time. */
    private String sign(Process process) throws IOException {
        var working =
                process.descendants().findAny().isPresent() ? process.descendants() : Stream.of(process.toHandle());
        var used = working.map(one -> one.pid() + "="
                        + one.info().totalCpuDuration().map(Duration::toMillis).orElse(0L))
                .sorted()
                .toList();
        return used + " " + (Files.exists(log) ? Files.size(log) : 0);
    }
}
