package org.chapterhouse.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * The bundle: as it was built, and the one copy that all servers of this JVM run from. A class archive fits only the place that it was
 * made in, so a copy for each would take each fifteen processor seconds for an archive of its own, and a start without one.
 */
final class Home {

    private static final String PLUGINS = "plugins";

    private Home() {}

    private static final class Once {
        private static final Path COPY = copy();
    }

    /** To look at. */
    static Path built() throws IOException {
        try (var bundles = Files.list(Path.of("target/bundle").toAbsolutePath())) {
            return bundles.findFirst().orElseThrow();
        }
    }

    /** The copy, with the plugins that were built and no others; a server reads them when it starts. */
    static Path asItCame() throws IOException {
        var built = jars(built());
        var present = new HashSet<>(jars(Once.COPY));
        for (var jar : present) {
            if (!built.contains(jar)) {
                Files.delete(Once.COPY.resolve(jar));
            }
        }
        for (var jar : built) {
            if (!present.contains(jar)) {
                Files.copy(built().resolve(jar), Once.COPY.resolve(jar));
            }
        }
        return Once.COPY;
    }

    private static List<Path> jars(Path home) throws IOException {
        try (var files = Files.list(home.resolve(PLUGINS))) {
            return files.map(home::relativize).toList();
        }
    }

    private static Path copy() {
        try {
            var built = built();
            var copy = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-home")
                    .resolve("bundle");
            try (var paths = Files.walk(built)) {
                for (var path : paths.toList()) {
                    var target = copy.resolve(built.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
