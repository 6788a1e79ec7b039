package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether what goes wrong does so because there is no space left. */
final class FullDisk {

    /** PostgreSQL cannot even begin without space for two parts of its log. */
    private static final long LEAST_BYTES = 32L * 1024 * 1024;

    private FullDisk() {}

    static boolean is(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** As the system words it, whoever passes it on. */
    static boolean isToldBy(String text) {
        return Stream.of("No space left on device", "Disk quota exceeded").anyMatch(text::contains);
    }
}
