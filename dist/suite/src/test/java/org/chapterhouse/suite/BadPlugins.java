package org.chapterhouse.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Plugins as nobody should make them, compiled on the spot. */
final class BadPlugins {

    private static final String SOURCE = """
            package net.stranger.%1$s;
            import java.util.List;
            import org.chapterhouse.content.*;
            import org.chapterhouse.plugin.*;
            import org.chapterhouse.render.*;
            import org.chapterhouse.text.*;
            import org.chapterhouse.type.*;
            @jakarta.enterprise.context.ApplicationScoped
            public class ThePlugin implements Plugin {
                public record Thing(String title) implements Content {}
                public record Odd(String title, Thread thread) implements Content {}
                public String id() { return "%2$s"; }
                public List<ContentType<?>> contentTypes() {
                    return List.of(ContentType.of("%1$s", Thing.class).title(Thing::title)%3$s.build());
                }
                %4$s
            }
            """;

    private final Path work;
    private final Path plugins;

    BadPlugins(Path work, Path plugins) {
        this.work = work;
        this.plugins = plugins;
    }

    Path folder() {
        return plugins;
    }

    /** A jar that does everything right but for what the parameters say. */
    void add(String name, String id, String traits, String members, String api) throws IOException {
        var folder = Files.createDirectories(work.resolve(name));
        var source = Files.writeString(
                folder.resolve("ThePlugin.java"), SOURCE.formatted(name, id, traits, members), StandardCharsets.UTF_8);
        var errors = new ByteArrayOutputStream();
        var result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        errors,
                        "-proc:none",
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.resolve("classes").toString(),
                        source.toString());
        if (result != 0) {
            throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
        }
        jar(name, folder.resolve("classes"), api);
    }

    /** Adds a script under {@code db/}, as it should be. */
    void putScript(String name, String sql) throws IOException {
        var classes = work.resolve(name).resolve("classes");
        Files.writeString(
                Files.createDirectories(classes.resolve("db").resolve(name)).resolve("V001__things.sql"),
                "-- For the test.\n" + sql);
        jar(name, classes, "1.0", "db/", "db/" + name + "/");
    }

    /** Adds a script under {@code db/}, in a jar that has no entries for its folders. */
    void putScriptWithoutFolder(String name) throws IOException {
        var classes = work.resolve(name).resolve("classes");
        var script =
                Files.createDirectories(classes.resolve("db").resolve(name)).resolve("V001__things.sql");
        Files.writeString(script, "-- For the test.\ncreate table " + name + "_thing (id uuid primary key);");
        jar(name, classes, "1.0");
    }

    /** Adds a screen of the admin, in a jar that says so: the server looks for the folder. */
    void putScreen(String name, String screen, String markup) throws IOException {
        putView(name, "admin/x/" + name + "/" + screen + ".xhtml", markup);
    }

    /** Adds a view, wherever somebody may have thought that it belongs. */
    void putView(String name, String path, String markup) throws IOException {
        var classes = work.resolve(name).resolve("classes");
        var file = Path.of("META-INF/resources", path);
        var folder = Files.createDirectories(classes.resolve(file).resolveSibling(""));
        Files.writeString(classes.resolve(file), markup);
        jar(name, classes, "1.0", folders(classes, folder));
    }

    /** Adds a file of any kind. */
    void putFile(String name, String path, String text) throws IOException {
        var classes = work.resolve(name).resolve("classes");
        Files.createDirectories(classes.resolve(path).resolveSibling(""));
        Files.writeString(classes.resolve(path), text);
        jar(name, classes, "1.0");
    }

    private static String[] folders(Path classes, Path innermost) {
        return Stream.iterate(innermost, folder -> !folder.equals(classes), Path::getParent)
                .map(folder -> classes.relativize(folder) + "/")
                .sorted()
                .toArray(String[]::new);
    }

    /** A jar that is somebody's, but no plugin's. */
    void addWithoutPlugin(String name) throws IOException {
        jar(name, Files.createDirectories(work.resolve(name)), "1.0");
    }

    void addUnreadable(String name) throws IOException {
        Files.writeString(plugins.resolve(name + ".jar"), "This is no jar.");
    }

    /** A class that the plugin was compiled against is not there when it runs. */
    void takeOut(String name, String className) throws IOException {
        var classes = work.resolve(name).resolve("classes");
        Files.delete(classes.resolve("net/stranger/" + name + "/" + className + ".class"));
        jar(name, classes, "1.0");
    }

    private void jar(String name, Path classes, String api, String... folders) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Chapterhouse-Api"), api);
        try (var jar = new JarOutputStream(Files.newOutputStream(plugins.resolve(name + ".jar")), manifest)) {
            jar.putNextEntry(new JarEntry("META-INF/beans.xml"));
            jar.write("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            for (var folder : folders) {
                jar.putNextEntry(new JarEntry(folder));
            }
            for (var file : files(classes)) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
