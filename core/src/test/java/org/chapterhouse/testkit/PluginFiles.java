package org.chapterhouse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What lies in a plugin's jar, or in the folder it will be made of. */
final class PluginFiles {

    private final Path root;
    private final String home;

    PluginFiles(Class<?> plugin) {
        this.home = plugin.getPackageName().replace('.', '/');
        try {
            var source = Path.of(
                    plugin.getProtectionDomain().getCodeSource().getLocation().toURI());
            this.root = Files.isDirectory(source)
                    ? source
                    : FileSystems.newFileSystem(source).getPath("/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    /** The names in a folder; none when there is no such folder. */
    List<String> names(String folder) {
        var place = root.resolve(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** The folders of compiled templates. */
    List<String> templateFolders() {
        return names(home + "/templates");
    }

    /** English, and every language for which there is a messages file beside the plugin. */
    List<Locale> languages() {
        var others = names(home).stream()
                .filter(name -> name.startsWith("messages_") && name.endsWith(".properties"))
                .map(name -> name.substring("messages_".length(), name.lastIndexOf('.')))
                .map(Locale::forLanguageTag);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }
}
