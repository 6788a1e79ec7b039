package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EndingTest {

    @TempDir
    Path logs;

    @Test
    void anEndThatSomebodyAskedForIsNotFinalUnlessTheLauncherIsAskedToo() {
        for (var code : new int[] {0, 130, 143}) {
            assertThat(ended(code, true, false).wasAskedFor()).isTrue();
            assertThat(ended(code, true, false).isFinal()).isFalse();
        }
        assertThat(ended(137, true, false).wasAskedFor()).isFalse();
        assertThat(ended(143, true, false).line())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("CH-015 The server was asked to end, by another program than Chapterhouse"));
    }

    @Test
    void aRefusalIsFinalOnlyWhileTheSuiteHasNeverAnswered() {
        assertThat(ended(1, false, true).isFinal()).isTrue();
        assertThat(ended(1, true, true).isFinal()).isFalse();
    }

    @Test
    void aViolentEndIsNotAndIsToldInOneLine() {
        assertThat(ended(137, true, false).isFinal()).isFalse();
        assertThat(ended(137, true, false).line())
                .hasValueSatisfying(line -> assertThat(line).startsWith("CH-015 The server was killed"));
        assertThat(ended(3, true, false).line())
                .hasValueSatisfying(line -> assertThat(line).contains("ran out of memory (CHAPTERHOUSE_HEAP is 256m)"));
        assertThat(ended(134, true, false).line())
                .hasValueSatisfying(line -> assertThat(line).contains("exit code 134"));
    }

    @Test
    void aServerThatDidNotBootIsTriedAgainWithoutAWord() {
        assertThat(ended(Ending.BOOT_FAILED, false, false).line()).isEmpty();
        assertThat(ended(Ending.BOOT_FAILED, false, false).isHopeless()).isFalse();
    }

    @Test
    void aJvmThatNeverCameUpIsHopelessAndItsLastWordIsTold() throws Exception {
        var output = Files.writeString(
                logs.resolve("output.log"), "Error occurred\nCould not reserve enough space for object heap\n\n");
        var ending = ended(1, false, false);
        assertThat(ending.isHopeless()).isTrue();
        assertThat(ending.reason(output).line())
                .startsWith("CH-013 ")
                .contains("Could not reserve enough space for object heap");
    }

    private static Ending ended(int code, boolean hasAnswered, boolean hasComplained) {
        return new Ending(code, hasAnswered, hasComplained, "256m");
    }
}
