package org.chapterhouse.launcher;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * The server process's line to the launcher: what the launcher tells it, and what it tells the launcher.
 *
 * <p>The server lives no longer than the launcher: when the line is cut, the process ends.
 */
final class LauncherLine {

    private final PrintStream pipe =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final CompletableFuture<Integer> databasePort = new CompletableFuture<>();
    private volatile boolean askedToStop;
    private volatile boolean cut;

    void tell(PipeMessage.Kind kind, String text) {
        pipe.println(new PipeMessage(kind, text).line());
    }

    void say(String text) {
        tell(PipeMessage.Kind.SAY, text);
    }

    /** Where the embedded PostgreSQL answers, once it does. */
    CompletableFuture<Integer> databasePort() {
        return databasePort;
    }

    /** Whether the launcher was killed, so that nobody but this process looks after the rest. */
    boolean isAbandoned() {
        return cut && !askedToStop;
    }

    void listen() {
        var watch = new Thread(this::hear, "Chapterhouse launcher watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void hear() {
        try (var lines = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                PipeMessage.read(line).ifPresent(this::take);
            }
        } catch (IOException e) {
            // cut all the same
        }
        cut = true;
        Runtime.getRuntime().exit(0);
    }

    private void take(PipeMessage message) {
        switch (message.kind()) {
            case DATABASE -> databasePort.complete(Integer.valueOf(message.text()));
            case STOP -> askedToStop = true;
            case OPEN, SAY, REFUSE -> throw new IllegalArgumentException("Not for the server: " + message);
        }
    }
}
