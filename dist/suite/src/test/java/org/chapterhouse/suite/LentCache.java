package org.chapterhouse.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a first start makes for all later ones, PostgreSQL unpacked and the class archive: the house's is lent to the servers that
 * live for a minute, so that each does not make its own.
 */
final class LentCache {

    private LentCache() {}

    /** What there is by now, to a data directory that is new. */
    static void to(Path data) throws IOException {
        var cache = data.resolve("cache");
        if (Files.exists(cache)) {
            return;
        }
        Files.createDirectories(cache);
        for (var made : madeBy(OpenHouse.open())) {
            Files.createSymbolicLink(cache.resolve(made.getFileName()), made);
        }
    }

    private static List<Path> madeBy(OpenHouse house) throws IOException {
        try (var files = Files.list(house.cache())) {
            return files.filter(file -> !file.toString().endsWith(".unfinished"))
                    .toList();
        }
    }
}
