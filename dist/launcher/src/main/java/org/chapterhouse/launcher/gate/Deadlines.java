package org.chapterhouse.launcher.gate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;

/**
 * Closes connections on which a request was begun and is not whole after {@value #SECONDS} seconds.
 *
 * <p>Counted from its first byte, however many follow: who sends a byte now and then is not idle, but not in earnest
 * either. A request that was handed over to the server is none of our business any more.
 */
final class Deadlines {

    static final int SECONDS = 20;

    private static final Logger LOG = System.getLogger(Deadlines.class.getName());

    private final Map<Connection<?>, Long> begun = new ConcurrentHashMap<>();

    private Deadlines() {}

    @SuppressWarnings("FutureReturnValueIgnored") // it goes on as long as the server does
    static Deadlines watch() {
        var deadlines = new Deadlines();
        var clock = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "Chapterhouse deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(deadlines::closeOverdue, 1, 1, TimeUnit.SECONDS);
        return deadlines;
    }

    void begin(Connection<?> connection) {
        begun.putIfAbsent(connection, System.nanoTime());
    }

    /** The request is whole, or there will be none. */
    void end(Connection<?> connection) {
        begun.remove(connection);
    }

    private void closeOverdue() {
        var earliest = System.nanoTime() - TimeUnit.SECONDS.toNanos(SECONDS);
        begun.forEach((connection, since) -> {
            if (since - earliest < 0) {
                begun.remove(connection);
                LOG.log(Level.DEBUG, "A request was not whole after {0} seconds", SECONDS);
                connection.closeSilently();
            }
        });
    }
}
