package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notices when somebody has changed the sources of a plugin, by looking: that works in every editor and on every file system. */
final class SourceWatch {

    private static final int LOOK_MILLIS = 250;

    private final Path folder;
    private Map<Path, FileTime> seen;

    SourceWatch(Path folder) throws IOException {
        this.folder = folder;
        this.seen = look();
    }

    /** Waits until files have changed and are left alone again: which ones, as seen from the plugin's folder. */
    Set<Path> await() throws IOException, InterruptedException {
        var changed = changes();
        while (changed.isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
            changed = changes();
        }
        for (var more = changed; !more.isEmpty(); more = changes()) {
            changed.addAll(more);
            Thread.sleep(LOOK_MILLIS);
        }
        return changed;
    }

    private Set<Path> changes() throws IOException {
        var now = look();
        var changed = new TreeSet<Path>();
        now.forEach((file, time) -> {
            if (!time.equals(seen.get(file))) {
                changed.add(folder.relativize(file));
            }
        });
        seen.keySet().stream()
                .filter(file -> !now.containsKey(file))
                .map(folder::relativize)
                .forEach(changed::add);
        seen = now;
        return changed;
    }

    private Map<Path, FileTime> look() throws IOException {
        var times = new TreeMap<Path, FileTime>();
        for (var start : Set.of(folder.resolve("src"), folder.resolve("pom.xml"))) {
            if (Files.exists(start)) {
                put(start, times);
            }
        }
        return times;
    }

    private static void put(Path start, Map<Path, FileTime> times) throws IOException {
        try (var files = Files.walk(start)) {
            for (var file : files.filter(SourceWatch::isSource).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        } catch (NoSuchFileException e) {
            // gone while we looked, which shows at the next look
        }
    }

    /** What editors lay beside a file while somebody types is none. */
    private static boolean isSource(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("#") && !name.endsWith("~");
    }
}
