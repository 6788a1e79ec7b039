package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The unpacked download: the launcher's jar and what lies beside it. */
record Bundle(Path home) {

    static Bundle ofThisProgram() {
        try {
            var source =
                    Objects.requireNonNull(Bundle.class.getProtectionDomain().getCodeSource());
            return new Bundle(Trees.parent(Path.of(source.getLocation().toURI()).toRealPath()));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path war() {
        return home.resolve("chapterhouse.war");
    }

    /** The plugins of the day. */
    List<Path> pluginJars() {
        return Files.isDirectory(plugins()) ? jars("plugins") : List.of();
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    /** Everything on the server's class path, in an order that is the same at every start. */
    List<Path> classPath() {
        var program = Stream.of(home.resolve("chapterhouse.jar"));
        return Stream.of(program, jars("lib").stream(), serverModules().stream())
                .flatMap(jars -> jars)
                .toList();
    }

    List<Path> serverModules() {
        return jars("lib/server");
    }

    private List<Path> jars(String directory) {
        try (var files = Files.list(home.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-011",
                    "The directory '%s' is not a whole Chapterhouse (%s). Unpack the download again."
                            .formatted(home, e),
                    e);
        }
    }

    String version() {
        return Optional.ofNullable(Bundle.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
