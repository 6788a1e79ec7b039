package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a server process means.
 *
 * @param code its exit code
 * @param hasAnswered whether the suite has answered readers since the launcher was started
 * @param hasComplained whether this process has said why it ended
 * @param heap the memory it was given, as the JVM writes it
 */
record Ending(int code, boolean hasAnswered, boolean hasComplained, String heap) {

    /** The exit code that says: the reason has been told, and the person has to do something. */
    static final int REFUSED = 1;
    /** The exit code that says: nothing is wrong with the settings, try again. */
    static final int BOOT_FAILED = 75;

    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNALLED = 128;
    private static final int INTERRUPT = SIGNALLED + 2;
    private static final int TERMINATE = SIGNALLED + 15;
    private static final int KILL = SIGNALLED + 9;

    /** Whether it has refused a first start. */
    boolean isFinal() {
        return hasComplained && !hasAnswered;
    }

    /** Whether somebody asked it to end, who may be asking the launcher in the same moment. */
    boolean wasAskedFor() {
        return code == 0 || code == INTERRUPT || code == TERMINATE;
    }

    /** Whether another try would end the same way: no JVM came up at all. */
    boolean isHopeless() {
        return !hasAnswered && code == REFUSED;
    }

    /** For the console; a server that did not boot has a second chance without a word. */
    Optional<String> line() {
        return switch (code) {
            case BOOT_FAILED -> Optional.empty();
            case OUT_OF_MEMORY ->
                Optional.of("CH-015 The server ran out of memory (CHAPTERHOUSE_HEAP is " + heap
                        + ") and is being started again.");
            case INTERRUPT, TERMINATE ->
                Optional.of("CH-015 The server was asked to end, by another program than Chapterhouse,"
                        + " and is being started again. To end the suite, end the launcher.");
            case KILL -> Optional.of("CH-015 The server was killed and is being started again.");
            default ->
                Optional.of("CH-015 The server ended by itself (exit code " + code + ") and is being started again.");
        };
    }

    /** Why it is not started any more. */
    StartRefused reason(Path output) {
        return hasAnswered
                ? new StartRefused(
                        "CH-017",
                        "The server ended %d times within %d minutes, last with exit code %d, and is not started again. The reason is in '%s'."
                                .formatted(Deaths.TOO_MANY, Deaths.MEMORY.toMinutes(), code, Trees.parent(output)))
                : new StartRefused(
                        "CH-013",
                        "The server did not start (exit code %d%s). More is in '%s'."
                                .formatted(code, lastLine(output), Trees.parent(output)));
    }

    private static String lastLine(Path output) {
        try {
            return Files.readAllLines(output).stream()
                    .filter(line -> !line.isBlank())
                    .reduce((first, second) -> second)
                    .map(line -> ": " + line.strip())
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
