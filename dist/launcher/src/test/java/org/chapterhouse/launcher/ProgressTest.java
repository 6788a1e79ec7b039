package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow program is waited for, one that stands still is not. */
final class ProgressTest {

    private static final String FOUR_HUNDRED_TURNS = "i=0; while [ $i -lt 400 ]; do i=$((i+1)); true; done";

    @TempDir
    Path folder;

    @Test
    void whatGetsOnIsWaitedForLongerThanItMayStandStill() throws Exception {
        var steps = "for step in 1 2 3 4 5 6; do sleep 0.2; echo on >> \"$0\"; done; exit 7";
        var process = shell(steps, log());
        new Progress(log(), Duration.ofMillis(700)).awaitEndOf(process);
        assertThat(process.exitValue()).isEqualTo(7);
    }

    @Test
    void whatUsesTheProcessorGetsOnWithoutAWord() throws Exception {
        var process = shell("while :; do " + FOUR_HUNDRED_TURNS + "; [ -e \"$0\" ] && exit 8; done", log());
        var making = shell("sleep 1.5; : > \"$0\"", log());
        new Progress(folder.resolve("other.log"), Duration.ofMillis(900)).awaitEndOf(process);
        assertThat(process.exitValue()).isEqualTo(8);
        assertThat(making.waitFor()).isZero();
    }

    @Test
    void whatStandsStillIsGivenUp() throws Exception {
        var process = shell("sleep 60", log());
        try {
            assertThatThrownBy(() -> new Progress(log(), Duration.ofMillis(300)).awaitEndOf(process))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("done nothing");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static Process shell(String script, Path argument) throws IOException {
        return new ProcessBuilder("sh", "-c", script, argument.toString()).start();
    }
}
