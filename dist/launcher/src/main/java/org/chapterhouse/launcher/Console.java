package org.chapterhouse.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal the suite was started from; it stays itself when the server takes over the standard streams. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console() {
        this(open(FileDescriptor.out), open(FileDescriptor.err));
    }

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String text) {
        out.println(text);
    }

    void complain(String text) {
        err.println(text);
    }

    private static PrintStream open(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
