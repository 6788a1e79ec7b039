package org.chapterhouse.suite;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.chapterhouse.vigils.VigilsPlugin;

/** The plugin that the tests of the public site use, as a jar beside the others. */
final class VigilsJar {

    private static final List<String> PARTS =
            List.of("org/chapterhouse/vigils", "db/vigils", "demo/vigils.json", "META-INF/resources/assets/vigils");

    private VigilsJar() {}

    /** The bundle with it. */
    static Path besideTheOthers() throws IOException {
        var home = RunningBundle.home();
        write(home.resolve("plugins/vigils.jar"));
        return home;
    }

    private static void write(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Chapterhouse-Api"), "1.0");
        var classes = classes();
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new JarEntry("META-INF/beans.xml"));
            jar.write("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("db/"));
            for (var part : PARTS) {
                for (var found : files(classes.resolve(part))) {
                    var name = classes.relativize(found).toString();
                    jar.putNextEntry(new JarEntry(Files.isDirectory(found) ? name + "/" : name));
                    if (Files.isRegularFile(found)) {
                        Files.copy(found, jar);
                    }
                }
            }
        }
    }

    private static Path classes() throws IOException {
        try {
            return Path.of(VigilsPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
