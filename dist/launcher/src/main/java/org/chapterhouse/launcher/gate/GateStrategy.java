package org.chapterhouse.launcher.gate;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.IOStrategy;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.jspecify.annotations.Nullable;

/**
 * Reads where it was told that there is something to read, as {@link SameThreadIOStrategy} does, and puts the {@link Gate}
 * in front of the server before the first byte is read.
 *
 * <p>The server knows no other place where a name in its settings leads to code of ours: domain.xml names this class.
 */
@SuppressWarnings({"rawtypes", "ReferenceEquality"}) // the server's interface has no type argument; a chain is itself
public final class GateStrategy implements IOStrategy {

    private static final GateStrategy INSTANCE = new GateStrategy();

    private final IOStrategy plain = SameThreadIOStrategy.getInstance();
    private final Deadlines deadlines = Deadlines.watch();
    private volatile @Nullable FilterChain guarded;

    private GateStrategy() {}

    /** The server asks by this name. */
    public static GateStrategy getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean executeIoEvent(Connection connection, IOEvent event) throws IOException {
        return executeIoEvent(connection, event, true);
    }

    @Override
    public boolean executeIoEvent(Connection connection, IOEvent event, boolean enabled) throws IOException {
        if (event == IOEvent.READ) {
            var chain = (FilterChain) connection.getProcessor();
            if (chain != guarded) {
                guard(chain);
            }
            deadlines.begin(connection);
        }
        return plain.executeIoEvent(connection, event, enabled);
    }

    /**
     * The gate takes the place of the server's file cache, which is behind the codec and has nothing to do: a connection
     * that is there already has counted its filters, and one more would break it.
     */
    private synchronized void guard(FilterChain chain) {
        if (chain == guarded) {
            return;
        }
        for (var place = 0; place < chain.size(); place++) {
            if (chain.get(place) instanceof HttpServerFilter && isFileCache(chain, place + 1)) {
                chain.set(place, new HttpCodec());
                chain.set(place + 1, new Gate(KnownHosts.configured(), deadlines));
                guarded = chain;
                return;
            }
        }
        throw new IllegalStateException("The server does not speak HTTP by " + HttpServerFilter.class);
    }

    private static boolean isFileCache(FilterChain chain, int place) {
        return place < chain.size()
                && chain.get(place).getClass().getSimpleName().equals("FileCacheFilter");
    }

    @Override
    public Executor getThreadPoolFor(Connection connection, IOEvent event) {
        return plain.getThreadPoolFor(connection, event);
    }

    @Override
    public ThreadPoolConfig createDefaultWorkerPoolConfig(Transport transport) {
        return plain.createDefaultWorkerPoolConfig(transport);
    }
}
