package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The right to work on a data directory: one launcher and one server at a time have it; it ends with the process at the latest. */
final class DataLock implements AutoCloseable {

    private static final String LAUNCHER = "chapterhouse.lock";
    private static final String SERVER = "server.lock";

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The launcher's; refused as well while the server of a killed launcher has not yet ended. */
    static DataLock occupy(DataDirectory data) {
        try {
            PrivateFile.directories(data.root());
            var lock = take(data, LAUNCHER);
            take(data, SERVER).close();
            data.prepare();
            return lock;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-003",
                    "The data directory '%s' cannot be written (%s). Make it writable, or set CHAPTERHOUSE_DATA to another directory."
                            .formatted(data.root(), Reason.of(e)),
                    e);
        }
    }

    static DataLock ofServer(DataDirectory data) throws IOException {
        return take(data, SERVER);
    }

    private static DataLock take(DataDirectory data, String name) throws IOException {
        var channel = FileChannel.open(data.root().resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new StartRefused(
                    "CH-004",
                    "Another Chapterhouse is running on the data directory '%s'. Stop it, or set CHAPTERHOUSE_DATA to another directory."
                            .formatted(data.root()));
        }
        return new DataLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
