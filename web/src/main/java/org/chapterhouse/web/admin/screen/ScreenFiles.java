package org.chapterhouse.web.admin.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.web.Body;

/**
 * The files of the screens that were asked for, by what they were asked for as. Whoever asks for one file under a
 * thousand names, or for all there are, fills no memory with it: a file is held once, names and bytes are limited.
 */
final class ScreenFiles {

    private static final int MOST_NAMES = 400;
    private static final int LONGEST_NAME = 200;
    private static final long MOST_BYTES = 6_000_000;

    private final Map<String, Body> named = new HashMap<>();
    private long bytes;

    synchronized Optional<Body> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Keeps it while there is room. */
    synchronized void keep(String name, Body file) {
        if (named.size() >= MOST_NAMES || name.length() > LONGEST_NAME) {
            return;
        }
        var same = named.values().stream().filter(file::saysTheSameAs).findFirst();
        if (same.isPresent()) {
            named.put(name, same.get());
        } else if (bytes + file.weight() <= MOST_BYTES) {
            bytes += file.weight();
            named.put(name, file);
        }
    }

    /** How many bytes of files are held. */
    synchronized long weight() {
        return bytes;
    }
}
