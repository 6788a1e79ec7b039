package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers on the suite's port while the suite does not: 503, and when to come back.
 *
 * <p>It shares the port: the server opens it as well before this one lets go, so nobody is turned away in between. A port of
 * another program is not shared; that is tried first.
 */
final class Placeholder {

    private static final int BACKLOG = 128;
    private static final int AT_ONCE = 16;
    private static final int IDLE_SECONDS = 5;

    private final InetSocketAddress address;
    private @Nullable ServerSocketChannel channel;

    Placeholder(InetSocketAddress address) {
        this.address = address;
    }

    /** Begins to answer; does so already, nothing happens. */
    synchronized void open() throws IOException {
        if (channel != null) {
            return;
        }
        refuseTakenPort();
        var opened = ServerSocketChannel.open();
        try {
            opened.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            PortSharing.allow(opened);
            opened.bind(address, BACKLOG);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        channel = opened;
        var accepting = new Thread(() -> answerAll(opened), "Chapterhouse placeholder");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Lets go of the port; what has been asked by now is still answered. */
    synchronized void close() throws IOException {
        var opened = channel;
        channel = null;
        if (opened != null) {
            opened.close();
        }
    }

    private void refuseTakenPort() throws IOException {
        try (var alone = ServerSocketChannel.open()) {
            alone.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            alone.bind(address);
        }
    }

    private static void answerAll(ServerSocketChannel opened) {
        var threads = new ThreadPoolExecutor(0, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>());
        while (opened.isOpen()) {
            try {
                var visitor = opened.accept().socket();
                try {
                    threads.execute(() -> StartingPage.answer(visitor));
                } catch (RejectedExecutionException e) {
                    turnAway(visitor);
                }
            } catch (IOException e) {
                // closed, or the visitor has gone
            }
        }
        threads.shutdown();
    }

    private static void turnAway(Socket visitor) throws IOException {
        visitor.close();
    }
}
