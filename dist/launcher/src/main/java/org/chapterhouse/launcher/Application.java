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

    private final Path folder;
    private final PluginJars plugins;

    private Application(Path folder, PluginJars plugins) {
        this.folder = folder;
        this.plugins = plugins;
    }

    static Application assemble(Bundle bundle, DataDirectory data) {
        var target = data.run().resolve("chapterhouse");
        try (var war = Files.newInputStream(bundle.war())) {
            Trees.unzip(war, target);
            var libraries = Files.createDirectories(target.resolve("WEB-INF/lib"));
            return new Application(target, PluginJars.put(bundle.pluginJars(), libraries));
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-010",
                    "The suite cannot be unpacked to '%s' (%s). Check the free space there and the bundle in '%s'."
                            .formatted(target, e, bundle.home()),
                    e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether a plugin was to blame for the failures and has gone, so that another attempt is worth it. */
    boolean goesOnWithoutTheCulprit(List<Throwable> failures) {
        try {
            return plugins.takeOutWhoeverFailed(failures);
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-010",
                    "A plugin cannot be taken out of '%s' (%s). Remove its jar from the bundle."
                            .formatted(folder, Reason.of(e)),
                    e);
        }
    }
}
