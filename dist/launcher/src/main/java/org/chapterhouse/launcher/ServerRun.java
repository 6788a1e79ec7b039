package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of the server process, seen from outside.
 *
 * <p>The pipe to its standard input is the leash: closing it, or dying, ends the server in order. What the server prints
 * without meaning it for a person goes to a file.
 */
final class ServerRun {

    private static final int STOP_SECONDS = 12;
    private static final int LAST_WORDS_MILLIS = 1_000;

    private final Process process;
    private final PrintStream pipe;
    private final Thread hearing;

    private ServerRun(Process process, Consumer<PipeMessage> heard) {
        this.process = process;
        this.pipe = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.hearing = new Thread(() -> hear(process, heard), "Chapterhouse server's words");
        hearing.setDaemon(true);
        hearing.start();
    }

    static ServerRun begin(List<String> command, DataDirectory data, Path output, Consumer<PipeMessage> heard) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(data.run().toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(output.toFile()));
            // it works in another directory, where a relative path would lead elsewhere
            builder.environment().put("CHAPTERHOUSE_DATA", data.root().toString());
            return new ServerRun(builder.start(), heard);
        } catch (IOException e) {
            throw new StartRefused("CH-012", "The server process cannot be started (%s).".formatted(e.getMessage()), e);
        }
    }

    void tell(PipeMessage message) {
        pipe.println(message.line());
    }

    /** The exit code, once all it had to say has been heard. */
    int await() throws InterruptedException {
        var code = process.waitFor();
        hearing.join(LAST_WORDS_MILLIS);
        return code;
    }

    void end() {
        tell(PipeMessage.of(PipeMessage.Kind.STOP));
        pipe.close();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hear(Process process, Consumer<PipeMessage> heard) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                PipeMessage.read(line).ifPresent(heard);
            }
        } catch (IOException e) {
            // it has ended, which is noticed elsewhere
        }
    }
}
