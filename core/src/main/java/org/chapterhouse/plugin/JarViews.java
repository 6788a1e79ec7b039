package org.chapterhouse.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.chapterhouse.page.AdminPages;

/** Which views of screens lie in a jar, or in the folder it will be made of, by the address they have in the suite. */
final class JarViews {

    private static final String RESOURCES = "META-INF/resources";
    private static final String VIEW = ".xhtml";

    private JarViews() {}

    /** @param plugin whose; in a folder that several share, only its own are looked at */
    static Set<String> of(Path place, String plugin) {
        try {
            return Files.isDirectory(place) ? inFolder(place, AdminPages.FOLDER + plugin) : inJar(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inJar(Path place) throws IOException {
        try (var jar = new JarFile(place.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(RESOURCES) && name.endsWith(VIEW))
                    .map(name -> name.substring(RESOURCES.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> inFolder(Path place, String folder) throws IOException {
        var views = place.resolve(RESOURCES + folder);
        if (!Files.isDirectory(views)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(views)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(VIEW))
                    .collect(Collectors.toSet());
        }
    }
}
