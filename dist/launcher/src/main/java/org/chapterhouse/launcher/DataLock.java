package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The right to work on a data directory: one launcher at a time has it, and it ends with the process at the latest. */
final class DataLock implements AutoCloseable {

    private static final String NAME = "chapterhouse.lock";

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(DataDirectory data) throws IOException {
        var channel = FileChannel.open(data.root().resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
