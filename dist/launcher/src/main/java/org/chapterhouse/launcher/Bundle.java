package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unpacked download: the launcher's jar and what lies beside it.
 *
 * @param home its folder
 * @param guest a plugin that runs although it lies elsewhere, because somebody is writing it
 */
record Bundle(Path home, Optional<Path> guest) {

    /** The property that tells the server process of the guest. */
    static final String GUEST = "chapterhouse.guest";

    static Bundle ofThisProgram() {
        try {
            var source =
                    Objects.requireNonNull(Bundle.class.getProtectionDomain().getCodeSource());
            var home = Trees.parent(Path.of(source.getLocation().toURI()).toRealPath());
            return new Bundle(
                    home, Optional.ofNullable(System.getProperty(GUEST)).map(Path::of));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Bundle with(Path plugin) {
        return new Bundle(home, Optional.of(plugin));
    }

    Path launcher() {
        return home.resolve("chapterhouse.jar");
    }

    Path war() {
        return home.resolve("chapterhouse.war");
    }

    /** The plugins of the day. */
    List<Path> pluginJars() {
        var ours = Files.isDirectory(home.resolve("plugins")) ? jars("plugins") : List.<Path>of();
        return Stream.concat(ours.stream(), guest.stream()).toList();
    }

    /** A small file repository: what a plugin is built against; beside it in {@code lib}, what compiles templates. */
    Path sdk() {
        return home.resolve("sdk");
    }

    /** Everything on the server's class path, in an order that is the same at every start. */
    List<Path> classPath() {
        var program = Stream.of(launcher());
        var compiler = guest.isPresent() ? jars("sdk/lib") : List.<Path>of();
        return Stream.of(program, jars("lib").stream(), compiler.stream(), serverModules().stream())
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
