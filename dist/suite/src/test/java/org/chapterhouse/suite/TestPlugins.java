package org.chapterhouse.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Plugins of core's own tests, packed as a stranger packs theirs. */
final class TestPlugins {

    private TestPlugins() {}

    /** Core's test kit, which others get, has no plugins: this one is where core's tests were built. */
    static void putBakeSales(Path plugins) throws IOException {
        pack(Path.of("..", "..", "core", "target", "test-classes"), plugins.resolve("bake-sales.jar"));
    }

    /** The example as it was built. */
    static void putVolunteerShifts(Path plugins) throws IOException {
        var root = Path.of("..", "..", "plugins", "volunteer-shifts", "target", "classes");
        try (var jar = jar(plugins.resolve("volunteer-shifts.jar"));
                var files = Files.walk(root)) {
            for (var file : files.filter(path -> !path.equals(root)).sorted().toList()) {
                var name = root.relativize(file).toString();
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static JarOutputStream jar(Path target) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Chapterhouse-Api"), "1.0");
        return new JarOutputStream(Files.newOutputStream(target), manifest);
    }

    private static void pack(Path root, Path target) throws IOException {
        try (var jar = jar(target)) {
            jar.putNextEntry(new JarEntry("META-INF/beans.xml"));
            jar.write("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            var entered = new HashSet<Path>();
            for (var folder : List.of(
                    "org/chapterhouse/bakesales",
                    "org/chapterhouse/bakesales/admin",
                    "db/bake-sales",
                    "META-INF/resources/admin/x/bake-sales")) {
                add(root, root.resolve(folder), jar, entered);
            }
        }
    }

    private static void add(Path root, Path folder, JarOutputStream jar, Set<Path> entered) throws IOException {
        for (var above = root.relativize(folder); above != null; above = above.getParent()) {
            if (entered.add(above)) {
                jar.putNextEntry(new JarEntry(above.toString().replaceFirst("/*$", "/")));
            }
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }
}
