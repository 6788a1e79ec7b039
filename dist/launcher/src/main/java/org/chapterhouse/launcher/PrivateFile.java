package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories only their owner may read, from their first byte on. */
final class PrivateFile {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private PrivateFile() {}

    /** Makes a directory; what is there already is left as it is. */
    static void directories(Path path) throws IOException {
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(DIRECTORY));
    }

    /** A directory of our own: made, or closed to others if it is there. */
    static void ownDirectory(Path path) throws IOException {
        directories(path);
        Files.setPosixFilePermissions(path, DIRECTORY);
    }

    /** A stream that goes on at the end of the file. */
    static OutputStream append(Path path) throws IOException {
        var channel = Files.newByteChannel(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(FILE));
        Files.setPosixFilePermissions(path, FILE);
        return Channels.newOutputStream(channel);
    }

    static Path write(Path path, String text) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(FILE));
        return Files.writeString(path, text);
    }
}
