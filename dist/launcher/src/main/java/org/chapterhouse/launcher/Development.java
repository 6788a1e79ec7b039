package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Work on a plugin: {@code dev <folder>} builds it, starts the suite with it and sample content, and does both again
 * whenever its sources change. What does not build changes nothing that runs.
 */
final class Development {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private final PluginBuild build;
    private final Console console;

    private Development(PluginBuild build, Console console) {
        this.build = build;
        this.console = console;
    }

    /** Runs until it is ended and tells the exit code. */
    static int of(String folder, Map<String, String> environment, Console console) {
        var root = Path.of(folder).toAbsolutePath().normalize();
        var settings = Settings.read(withData(environment, root.resolve(".chapterhouse")), true);
        return new Development(PluginBuild.in(root), console).run(settings);
    }

    private static Map<String, String> withData(Map<String, String> environment, Path data) {
        var ours = new HashMap<>(environment);
        if (ours.getOrDefault("CHAPTERHOUSE_DATA", "").isEmpty()) {
            ours.put("CHAPTERHOUSE_DATA", data.toString());
        }
        return ours;
    }

    private int run(Settings settings) {
        Runtime.getRuntime().addShutdownHook(new Thread(build::end, "End of the build"));
        try {
            var watch = new SourceWatch(build.folder());
            while (!build.run()) {
                console.complain("It does not build yet. It is tried again as soon as you have changed something.");
                watch.await();
            }
            var bundle = Bundle.ofThisProgram().with(build.jar());
            console.say("Built. Chapterhouse " + bundle.version() + " is starting with it; its data is in "
                    + settings.data());
            var launch = new Launch(bundle, settings, "demo", console);
            var following = new Thread(() -> follow(watch, launch), "Chapterhouse sources");
            following.setDaemon(true);
            following.start();
            return launch.run();
        } catch (IOException e) {
            throw new StartRefused("CH-053", "'%s' cannot be read (%s).".formatted(build.folder(), Reason.of(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ending.REFUSED;
        }
    }

    private void follow(SourceWatch watch, Launch launch) {
        try {
            while (true) {
                take(watch.await(), launch);
            }
        } catch (IOException e) {
            console.complain("CH-053 Changes are not followed any more: '%s' cannot be read (%s)."
                    .formatted(build.folder(), Reason.of(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server reads templates itself, so that they show at once; they are built all the same, for the next start. */
    private void take(Set<Path> files, Launch launch) throws InterruptedException {
        var changed = names(files) + " changed";
        var isSeenAlready = files.stream().allMatch(file -> file.startsWith(TEMPLATES));
        if (isSeenAlready) {
            console.say(changed + ". Look at the page again.");
        }
        if (!build.run()) {
            console.complain(changed + " and it does not build. Mend it, and it is tried again.");
        } else if (!isSeenAlready) {
            console.say(changed + ". Built; starting again.");
            launch.beginAgain();
        }
    }

    private static String names(Set<Path> files) {
        return files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
