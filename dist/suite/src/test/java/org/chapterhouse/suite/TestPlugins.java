package org.chapterhouse.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.plugins.volunteershifts.VolunteerShiftsPlugin;

/** Plugins of core's own tests, packed as a stranger packs theirs. */
final class TestPlugins {

    private TestPlugins() {}

    static void putBakeSales(Path plugins) throws IOException {
        var source = URI.create(BakeSalesPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        var root = Path.of(source);
        if (Files.isDirectory(root)) {
            pack(root, plugins.resolve("bake-sales.jar"));
            return;
        }
        try (var jar = FileSystems.newFileSystem(root)) {
            pack(jar.getPath("/"), plugins.resolve("bake-sales.jar"));
        }
    }

    /** The example as it is built; its classes, where it was only compiled. */
    static void putVolunteerShifts(Path plugins) throws IOException {
        var built = Path.of(URI.create(VolunteerShiftsPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        var target = plugins.resolve("volunteer-shifts.jar");
        if (Files.isRegularFile(built)) {
            Files.copy(built, target);
            return;
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(target), manifest());
                var files = Files.walk(built)) {
            for (var file : files.filter(path -> !path.equals(built)).sorted().toList()) {
                var name = built.relativize(file).toString();
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Chapterhouse-Api"), "1.0");
        return manifest;
    }

    private static void pack(Path root, Path target) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(target), manifest())) {
            jar.putNextEntry(new JarEntry("META-INF/beans.xml"));
            jar.write("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            for (var folder : List.of("org/chapterhouse/bakesales", "db/bake-sales")) {
                add(root, root.resolve(folder), jar);
            }
        }
    }

    private static void add(Path root, Path folder, JarOutputStream jar) throws IOException {
        for (var above = root.relativize(folder); above != null; above = above.getParent()) {
            jar.putNextEntry(new JarEntry(above + "/"));
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }
}
