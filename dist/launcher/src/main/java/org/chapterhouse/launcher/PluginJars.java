package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The jars of {@code plugins/}, each looked at before it is put beside the others: one that cannot be read, was built for
 * another Chapterhouse or has the classes of another is left out, since it would keep the whole suite from starting.
 *
 * <p>Some show their fault only when the container makes them part of the suite. Such a jar is taken out again.
 *
 * <p>Of two versions of one plugin the newer is let in. What a plugin says of itself is checked by the suite, which also
 * tells of those left out here.
 */
final class PluginJars {

    private static final String PLUGIN = "org.chapterhouse.plugin.Plugin";

    private static final Pattern FACES = Pattern.compile(
            "(?i).*\\.(xhtml|jspx?|faces)|META-INF/.*(faces-config|\\.taglib)\\.xml|META-INF/web-fragment\\.xml");
    private static final Pattern SCREEN = Pattern.compile("META-INF/resources/admin/x/[a-z0-9-]+/[a-z0-9-]+\\.xhtml");

    private static final String HOUSE = "META-INF/resources/assets/house/";

    private final Path libraries;
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final Map<String, String> ownersOfClasses = new HashMap<>();
    private final Map<String, String> ownersOfPlugins = new LinkedHashMap<>();

    private PluginJars(Path libraries) {
        this.libraries = libraries;
    }

    /** Copies the good ones to the suite's libraries and leaves the names of the others where the suite reads them. */
    static PluginJars put(List<Path> jars, Path libraries) throws IOException {
        var plugins = new PluginJars(libraries);
        var api = ApiVersion.ofCore(libraries);
        for (var jar : jars.stream().sorted(JarVersion.NEWEST_FIRST).toList()) {
            var reason = plugins.unfit(jar, api);
            if (reason.isPresent()) {
                plugins.leftOut.put(String.valueOf(jar.getFileName()), reason.get());
            } else {
                Files.copy(jar, libraries.resolve(jar.getFileName()));
            }
        }
        plugins.publish();
        return plugins;
    }

    /** Takes out again the jar that kept the suite from starting; false when none is to blame. */
    boolean takeOutWhoeverFailed(List<Throwable> failures) throws IOException {
        var culprit = Culprit.of(failures, ownersOfClasses);
        if (culprit.isEmpty()) {
            return false;
        }
        var jar = culprit.get().jar();
        ownersOfClasses.values().removeIf(jar::equals);
        ownersOfPlugins.values().removeIf(jar::equals);
        Files.delete(libraries.resolve(jar));
        leftOut.put(jar, fault("CANNOT_START", culprit.get().reason()));
        publish();
        return true;
    }

    private void publish() {
        System.setProperty("chapterhouse.plugins.left-out", table(leftOut));
        System.setProperty("chapterhouse.plugins.classes", table(ownersOfPlugins));
    }

    private static String table(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "\t" + row.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The name of a fault, for which the suite has the words, and what they are about. */
    private static String fault(String name, String... about) {
        return Stream.concat(Stream.of(name), Stream.of(about))
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private Optional<String> unfit(Path jar, Optional<ApiVersion> api) {
        try (var file = new JarFile(jar.toFile())) {
            var classes = classes(file);
            var built = ApiVersion.of(file);
            return api.flatMap(present -> built.flatMap(version -> wrongApi(version, present)))
                    .or(() -> taken(classes))
                    .or(() -> hiddenScripts(file))
                    .or(() -> strayScreen(file))
                    .or(() -> houseFile(file))
                    .or(() -> sideDoor(file))
                    .or(() -> unloadable(jar, classes))
                    .or(() -> {
                        classes.forEach(
                                name -> ownersOfClasses.put(className(name), String.valueOf(jar.getFileName())));
                        return Optional.empty();
                    });
        } catch (IOException | RuntimeException e) {
            return Optional.of(fault("UNREADABLE", String.valueOf(e.getMessage())));
        }
    }

    /** Every entry is read to its end: a jar cut short shows only then. */
    private static List<String> classes(JarFile file) throws IOException {
        var names = new ArrayList<String>();
        for (var entry : file.stream().toList()) {
            try (var stream = file.getInputStream(entry)) {
                stream.transferTo(OutputStream.nullOutputStream());
            }
            if (isClass(entry)) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
    }

    private static Optional<String> wrongApi(ApiVersion built, ApiVersion present) {
        return present.takes(built)
                ? Optional.empty()
                : Optional.of(
                        fault(present.isOlderThan(built) ? "API_NEWER" : "API_OLDER", built.text(), present.text()));
    }

    private Optional<String> taken(List<String> classes) {
        return classes.stream()
                .map(PluginJars::className)
                .filter(ownersOfClasses::containsKey)
                .findFirst()
                .map(name -> fault("SAME_CLASSES", String.valueOf(ownersOfClasses.get(name))));
    }

    /** Scripts and screens are looked for in their folder, which is not found unless it has an entry of its own. */
    private static Optional<String> hiddenScripts(JarFile file) {
        return file.stream()
                .map(ZipEntry::getName)
                .filter(name -> (name.startsWith("db/") && name.endsWith(".sql"))
                        || SCREEN.matcher(name).matches())
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .filter(folder -> file.getEntry(folder) == null)
                .findFirst()
                .map(folder -> fault("HIDDEN_SCRIPTS", folder));
    }

    /** Whatever Faces finds in a jar it shows to anybody, so that screens are let in only where the suite looks after them. */
    private static Optional<String> strayScreen(JarFile file) {
        return file.stream()
                .map(ZipEntry::getName)
                .filter(name ->
                        FACES.matcher(name).matches() && !SCREEN.matcher(name).matches())
                .findFirst()
                .map(name -> fault("STRAY_SCREEN", name));
    }

    /** Of two files of one name the server may take either, and those of the house have all rights. */
    private static Optional<String> houseFile(JarFile file) {
        return file.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(HOUSE))
                .findFirst()
                .map(name -> fault("HOUSE_FILE", name));
    }

    /** The server would open it to everybody, whatever the plugin hands in. */
    private static Optional<String> sideDoor(JarFile file) {
        try {
            return SideDoor.in(file)
                    .map(door -> door.mark().isEmpty()
                            ? fault("SIDE_FILE", door.name())
                            : fault("SIDE_DOOR", door.name(), door.mark()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class misses something that neither the suite nor the jar has, or none is a plugin. */
    private Optional<String> unloadable(Path jar, List<String> classes) {
        var plugins = new ArrayList<String>();
        try (var loader = new URLClassLoader(urls(jar), PluginJars.class.getClassLoader())) {
            for (var name : classes) {
                var type = Class.forName(className(name), false, loader);
                // asking is enough: the JVM looks for every type they name
                Objects.requireNonNull(type.getDeclaredMethods());
                Objects.requireNonNull(type.getDeclaredConstructors());
                Objects.requireNonNull(type.getDeclaredFields());
                if (isPlugin(type, loader)) {
                    plugins.add(type.getName());
                }
            }
            plugins.forEach(name -> ownersOfPlugins.put(name, String.valueOf(jar.getFileName())));
            return plugins.isEmpty() ? Optional.of(fault("NO_PLUGIN")) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(fault("INCOMPLETE", e.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlugin(Class<?> type, ClassLoader loader) throws ClassNotFoundException {
        return Class.forName(PLUGIN, false, loader).isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    private URL[] urls(Path jar) throws IOException {
        var urls = new ArrayList<URL>(List.of(url(jar)));
        try (var files = Files.list(libraries)) {
            for (var library : files.toList()) {
                urls.add(url(library));
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
