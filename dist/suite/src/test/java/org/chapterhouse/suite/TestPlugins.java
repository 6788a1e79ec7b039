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

    private static void pack(Path root, Path target) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Chapterhouse-Api"), "1.0");
        try (var jar = new JarOutputStream(Files.newOutputStream(target), manifest)) {
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
