package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What went wrong, in words where it is about a file. */
final class Reason {

    private Reason() {}

    static String of(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "'" + denied.getFile() + "' is not for this account";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return "'" + there.getFile() + "' is not a directory";
        }
        if (e instanceof NoSuchFileException missing) {
            return "'" + missing.getFile() + "' does not exist";
        }
        if (e instanceof FileSystemException full && "Too many open files".equals(full.getReason())) {
            return "too few files may be open at once; allow 1024 or more, as 'ulimit -n 1024' does";
        }
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return "'" + refused.getFile() + "': " + refused.getReason();
        }
        var said = e.getMessage();
        return e.getClass() == IOException.class && said != null ? said : e.toString();
    }

    /** What a program said that failed; what the JVM says about its own options is none of that. */
    static String told(String output, Path place) {
        var words = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("(NOTE: )?Picked up .*"))
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return FullDisk.is(place) ? "No space left on device" : "it ended without a word";
        }
        return words;
    }
}
