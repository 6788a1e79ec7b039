package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Which of its kinds of shared memory PostgreSQL can have on this machine. */
final class SharedMemory {

    private static final Path LINUX = Path.of("/proc/self");
    private static final Path FOLDER = Path.of("/dev/shm");

    private SharedMemory() {}

    /** The usual kind are files in a folder of Linux, which in a plain chroot is missing or root's alone. */
    static String kind() throws IOException {
        return !Files.exists(LINUX) || isForEverybody(FOLDER) ? "posix" : "sysv";
    }

    static boolean isForEverybody(Path folder) throws IOException {
        return Files.isDirectory(folder)
                && Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    }
}
