package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The process that unpacks {@link PostgresBinaries}, once for each version. */
final class PostgresUnpacking {

    private PostgresUnpacking() {}

    /** Unpacks the archive in a jar, the first argument, to a directory, the second. */
    public static void main(String[] arguments) {
        try {
            unpack(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (IOException e) {
            new Console().complain(Reason.of(e));
            Runtime.getRuntime().exit(1);
        }
    }

    private static void unpack(Path jar, Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        try (var file = new ZipFile(jar.toFile())) {
            var archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("'" + jar + "' holds no archive"));
            try (var in = file.getInputStream(archive)) {
                untar(in, unfinished);
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void untar(InputStream archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, Trees.inside(target, entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Trees.parent(path));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
