package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What went wrong, in words where it is about a file. */
final class Reason {

    private Reason() {}

    static String of(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "'" + denied.getFile() + "' is not for this account";
        }
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return "'" + refused.getFile() + "': " + refused.getReason();
        }
        var said = e.getMessage();
        return e.getClass() == IOException.class && said != null ? said : e.toString();
    }
}
