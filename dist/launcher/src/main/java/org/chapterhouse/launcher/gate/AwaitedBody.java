package org.chapterhouse.launcher.gate;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/** A body that is waited for, piece by piece. All of them together take at most {@value #MOST_BYTES} bytes. */
final class AwaitedBody {

    /** Longer ones, which only people who are signed in send, go to the server as they come. */
    static final int LONGEST = 32 * 1024;

    static final long MOST_BYTES = 16 * 1024 * 1024;

    private static final AtomicLong HELD = new AtomicLong();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private boolean unwanted;

    /** Whether there was room for it. */
    boolean add(Buffer piece) {
        var length = piece.remaining();
        if (unwanted) {
            return true;
        }
        if (bytes.size() + length > LONGEST || !takeRoom(length)) {
            return false;
        }
        var copy = new byte[length];
        piece.get(copy);
        bytes.writeBytes(copy);
        return true;
    }

    /** What finds no room takes none: a refused piece must not weigh on those who come after it. */
    private static boolean takeRoom(int length) {
        if (HELD.addAndGet(length) <= MOST_BYTES) {
            return true;
        }
        HELD.addAndGet(-length);
        return false;
    }

    /** How many bytes all bodies take that are being waited for. */
    static long held() {
        return HELD.get();
    }

    boolean isTooLong(Buffer piece) {
        return bytes.size() + piece.remaining() > LONGEST;
    }

    /** The answer is given; the rest is still read, so that the sender gets to see it. */
    void forget() {
        HELD.addAndGet(-bytes.size());
        bytes.reset();
        unwanted = true;
    }

    boolean isUnwanted() {
        return unwanted;
    }

    HttpContent whole(HttpHeader header) {
        var content = Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, bytes.toByteArray());
        forget();
        return HttpContent.builder(header).content(content).last(true).build();
    }
}
