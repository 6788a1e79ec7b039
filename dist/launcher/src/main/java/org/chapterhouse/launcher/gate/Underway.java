package org.chapterhouse.launcher.gate;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.Connection;

/**
 * The requests the server is working on. Before it ends they are answered first, and no further one is begun: a server that
 * is being taken apart answers whatever is left of it.
 */
public final class Underway {

    private static final Underway INSTANCE = new Underway();
    private static final int GLANCE_MILLIS = 20;

    private final Set<Connection<?>> working = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private Underway() {}

    static Underway here() {
        return INSTANCE;
    }

    /** Lets no further request in, and waits until those under way are answered, but no longer than this. */
    public static void close(Duration longest) throws InterruptedException {
        INSTANCE.closed = true;
        var end = System.nanoTime() + longest.toNanos();
        do {
            Thread.sleep(GLANCE_MILLIS);
        } while (!INSTANCE.working.isEmpty() && System.nanoTime() - end < 0);
    }

    boolean isClosed() {
        return closed;
    }

    void begin(Connection<?> connection) {
        working.add(connection);
    }

    void end(Connection<?> connection) {
        working.remove(connection);
    }
}
