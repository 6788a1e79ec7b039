package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The suite with the plugins of the day: the WAR unpacked for this start, each fit jar of {@code plugins/} put into it.
 *
 * <p>So a plugin comes by dropping its jar there and goes by deleting it, after a restart.
 */
final class Application {

    private Application() {}

    static Path assemble(Bundle bundle, DataDirectory data) {
        var target = data.run().resolve("chapterhouse");
        try (var war = Files.newInputStream(bundle.war())) {
            Trees.unzip(war, target);
            var libraries = Files.createDirectories(target.resolve("WEB-INF/lib"));
            PluginJars.put(plugins(bundle), libraries);
            return target;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-010",
                    "The suite cannot be unpacked to '%s' (%s). Check the free space there and the bundle in '%s'."
                            .formatted(target, e, bundle.home()),
                    e);
        }
    }

    private static List<Path> plugins(Bundle bundle) throws IOException {
        if (!Files.isDirectory(bundle.plugins())) {
            return List.of();
        }
        try (var files = Files.list(bundle.plugins())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
