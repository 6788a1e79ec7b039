package org.chapterhouse.platform.signal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A network between the suite and its database that can go silent: nothing arrives, nobody hangs up. */
final class Cable implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final List<Socket> ends = new ArrayList<>();

    Cable(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        begin(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** What is connected now hears nothing any more; who connects anew is served again. */
    synchronized void cutWhatIsConnected() {
        ends.clear();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(near);
        ends.add(far);
        begin(() -> carry(near, far));
        begin(() -> carry(far, near));
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[8192];
        try {
            for (int length; (length = from.getInputStream().read(bytes)) > 0; ) {
                if (isWhole(from)) {
                    to.getOutputStream().write(bytes, 0, length);
                }
            }
            if (isWhole(from)) {
                to.close();
            }
        } catch (IOException closed) {
            // the other direction ends the same way
        }
    }

    private synchronized boolean isWhole(Socket end) {
        return ends.contains(end);
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
