package org.chapterhouse.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.platform.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a plugin that somebody is writing: compiled from their sources whenever those have changed, so that
 * the next look at a page shows it. It needs the compiler of templates, which only those who write plugins have.
 */
record TemplatesInTheMaking(Path sources) implements CodeResolver {

    /** The engine for these templates, if they are those in the making. */
    static Optional<TemplateEngine> of(Class<?> owner, String folder) {
        return Configuration.templatesInTheMaking()
                .filter(sources -> Files.isDirectory(sources.resolve(folder)))
                .map(sources -> new TemplatesInTheMaking(sources).engine(owner));
    }

    private TemplateEngine engine(Class<?> owner) {
        var classes = sources.resolve("../../../target/templates-in-the-making").normalize();
        var engine = TemplateEngine.create(
                this,
                classes,
                ContentType.Html,
                owner.getClassLoader(),
                // another package than that of the jar's, which would be found first
                owner.getPackageName() + ".making");
        engine.setTrimControlStructures(true);
        engine.setClassPath(classPath(owner));
        return engine;
    }

    /** What a template may name: whatever lies beside the plugin or below it. */
    private static List<String> classPath(Class<?> owner) {
        try {
            var plugin = Path.of(
                    owner.getProtectionDomain().getCodeSource().getLocation().toURI());
            var beside = Files.isDirectory(plugin) ? Stream.of(plugin) : siblings(plugin).stream();
            var below = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
            return Stream.concat(beside.map(Path::toString), below).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> siblings(Path jar) throws IOException {
        try (var files = Files.list(jar.resolveSibling("."))) {
            return files.map(Path::normalize).toList();
        }
    }

    @Override
    public @Nullable String resolve(String name) {
        try {
            return exists(name) ? Files.readString(sources.resolve(name)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists(String name) {
        return Files.isRegularFile(sources.resolve(name));
    }

    @Override
    public long getLastModified(String name) {
        return sources.resolve(name).toFile().lastModified();
    }
}
