package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The build of a plugin that is being written: Maven's, without the tests. */
final class PluginBuild {

    private static final List<String> NOT_THE_PLUGIN = List.of("-sources.jar", "-javadoc.jar", "-tests.jar");

    private final Path folder;
    private volatile @Nullable Process maven;

    private PluginBuild(Path folder) {
        this.folder = folder;
    }

    /** @param folder where its {@code pom.xml} is */
    static PluginBuild in(Path folder) {
        if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            throw new StartRefused(
                    "CH-053",
                    "'%s' holds no plugin: there is no pom.xml. 'new-plugin' writes one to begin with."
                            .formatted(folder));
        }
        return new PluginBuild(folder);
    }

    /** Whether it went well; if not, Maven has said why on the terminal. */
    boolean run() throws InterruptedException {
        var command = List.of("mvn", "-B", "-q", "-Dstyle.color=never", "-Dmaven.test.skip=true", "package");
        try {
            var running = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            maven = running;
            return running.waitFor() == 0;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-053",
                    "Maven cannot be run (%s). Install it, so that 'mvn -version' answers.".formatted(Reason.of(e)),
                    e);
        }
    }

    /** Ends a build that is under way. */
    void end() {
        var running = maven;
        if (running != null) {
            running.destroy();
        }
    }

    Path folder() {
        return folder;
    }

    /** What it built last. */
    Path jar() {
        var target = folder.resolve("target");
        try (var files = Files.list(target)) {
            return newest(files.filter(PluginBuild::isPlugin).toList())
                    .orElseThrow(() ->
                            new StartRefused("CH-053", "The build of '%s' made no jar in target/.".formatted(folder)));
        } catch (IOException e) {
            throw new StartRefused("CH-053", "'%s' cannot be read (%s).".formatted(target, Reason.of(e)), e);
        }
    }

    private static boolean isPlugin(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".jar")
                && !name.startsWith("original-")
                && NOT_THE_PLUGIN.stream().noneMatch(name::endsWith);
    }

    private static Optional<Path> newest(List<Path> jars) throws IOException {
        if (jars.size() < 2) {
            return jars.stream().findFirst();
        }
        var times = new HashMap<Path, FileTime>();
        for (var jar : jars) {
            times.put(jar, Files.getLastModifiedTime(jar));
        }
        return jars.stream().max(Comparator.comparing(times::get));
    }
}
