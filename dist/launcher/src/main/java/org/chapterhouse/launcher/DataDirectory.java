package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one directory everything of a site is in: copy it while the suite is stopped and you have a backup.
 *
 * <p>One server at a time: opening it takes a lock that ends with the process. {@code run} and {@code cache} can be deleted
 * at any time the suite is stopped.
 */
final class DataDirectory {

    private final Path root;
    /** Held open as long as the process lives: closing it gives up the lock. */
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path root) {
        try {
            PrivateFile.directories(root);
            var lock = FileChannel.open(
                    root.resolve("chapterhouse.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                throw new StartRefused(
                        "CH-004",
                        "Another Chapterhouse is running on the data directory '%s'. Stop it, or set CHAPTERHOUSE_DATA to another directory."
                                .formatted(root));
            }
            var directory = new DataDirectory(root, lock);
            PrivateFile.ownDirectory(directory.logs());
            PrivateFile.ownDirectory(directory.cache());
            Trees.delete(directory.run());
            PrivateFile.ownDirectory(directory.run());
            return directory;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-003",
                    "The data directory '%s' cannot be written (%s). Make it writable, or set CHAPTERHOUSE_DATA to another directory."
                            .formatted(root, e),
                    e);
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** What is worth keeping between starts but can be made again. */
    Path cache() {
        return root.resolve("cache");
    }

    /** What belongs to this start only. */
    Path run() {
        return root.resolve("run");
    }

    boolean isLocked() {
        return lock.isOpen();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
