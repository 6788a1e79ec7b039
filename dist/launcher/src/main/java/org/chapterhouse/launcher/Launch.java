package org.chapterhouse.launcher;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * One run of the server process, seen from outside: started with the right flags, ended when the launcher is asked to end.
 *
 * <p>The pipe to its standard input is the leash: closing it, or dying, ends the server in order.
 */
final class Launch {

    private static final int STOP_SECONDS = 12;

    private final Bundle bundle;
    private final Settings settings;

    Launch(Bundle bundle, Settings settings) {
        this.bundle = bundle;
        this.settings = settings;
    }

    /** Runs until the server has ended and tells its exit code. A server that did not even boot gets a second chance. */
    int run(String command) {
        var result = runOnce(command);
        if (result != ServerProcess.BOOT_FAILED) {
            return result;
        }
        result = runOnce(command);
        if (result == ServerProcess.BOOT_FAILED) {
            throw new StartRefused(
                    "CH-013",
                    "The server did not boot, twice. The reason is in '%s'."
                            .formatted(settings.data().resolve("logs")));
        }
        return result;
    }

    private int runOnce(String command) {
        try {
            var process = new ProcessBuilder(ServerCommand.line(bundle, settings, command))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "Chapterhouse stop"));
            return process.waitFor();
        } catch (IOException e) {
            throw new StartRefused("CH-012", "The server process cannot be started (%s).".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void end(Process process) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
