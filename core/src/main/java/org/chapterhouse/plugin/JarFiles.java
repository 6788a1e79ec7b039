package org.chapterhouse.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.chapterhouse.page.Assets;
import org.chapterhouse.screen.AdminPages;

/**
 * What browsers may get out of a jar, or out of the folder it will be made of, by the address it has in the suite.
 *
 * @param views of screens
 * @param assets what is in each, one byte more than it may have at most
 */
record JarFiles(Set<String> views, Map<String, byte[]> assets) {

    /** What one has at most: a page that needs more makes readers wait. */
    static final int LONGEST = 500_000;

    static final JarFiles NONE = new JarFiles(Set.of(), Map.of());

    private static final String RESOURCES = "META-INF/resources";
    private static final String VIEW = ".xhtml";

    JarFiles {
        views = Set.copyOf(views);
        assets = Map.copyOf(assets);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static final class Gathering {

        private final Set<String> views = new HashSet<>();
        private final Map<String, byte[]> assets = new HashMap<>();

        private void add(String name, Opening opening) throws IOException {
            if (name.endsWith(VIEW)) {
                views.add(name);
            } else if (name.startsWith(Assets.FOLDER)) {
                try (var stream = opening.open()) {
                    assets.put(name, stream.readNBytes(LONGEST + 1));
                }
            }
        }

        private JarFiles end() {
            return new JarFiles(views, assets);
        }
    }

    /** @param plugin whose; in a folder that several share, only its own are looked at */
    static JarFiles of(Path place, String plugin) {
        try {
            return Files.isDirectory(place) ? inFolder(place, plugin) : inJar(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarFiles inJar(Path place) throws IOException {
        var found = new Gathering();
        try (var jar = new JarFile(place.toFile())) {
            for (var entry : jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(RESOURCES + "/"))
                    .toList()) {
                found.add(entry.getName().substring(RESOURCES.length()), () -> jar.getInputStream(entry));
            }
        }
        return found.end();
    }

    private static JarFiles inFolder(Path place, String plugin) throws IOException {
        var found = new Gathering();
        for (var folder : Set.of(AdminPages.FOLDER + plugin, Assets.FOLDER + plugin)) {
            var files = place.resolve(RESOURCES + folder);
            if (Files.isDirectory(files)) {
                try (Stream<Path> all = Files.list(files)) {
                    for (var file : all.filter(Files::isRegularFile).toList()) {
                        found.add(folder + "/" + file.getFileName(), () -> Files.newInputStream(file));
                    }
                }
            }
        }
        return found.end();
    }
}
