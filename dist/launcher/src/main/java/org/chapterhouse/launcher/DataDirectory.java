package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one directory everything of a site is in, but for a database of one's own.
 *
 * <p>Who works on it holds its {@link DataLock}. {@code run} and {@code cache} can be deleted at any time the suite is stopped.
 *
 * @param root its absolute path
 */
record DataDirectory(Path root) {

    /** Makes what is missing and forgets what belonged to an earlier run; the lock must be held. */
    void prepare() throws IOException {
        PrivateFile.ownDirectory(logs());
        PrivateFile.ownDirectory(cache());
        Trees.delete(run());
        PrivateFile.ownDirectory(run());
        Files.delete(Files.createTempFile(logs(), "writable", ""));
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

    /** What belongs to this run only. */
    Path run() {
        return root.resolve("run");
    }

    /** Where the running suite takes orders from, and what opens it. */
    Path commands() {
        return run().resolve("commands");
    }
}
