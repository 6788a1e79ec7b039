package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReasonTest {

    @TempDir
    Path place;

    @Test
    void aFileInTheWayIsNamedWithoutTheNameOfAClass() {
        assertThat(Reason.of(new FileAlreadyExistsException("/dev/null"))).isEqualTo("'/dev/null' is not a directory");
        assertThat(Reason.of(new NoSuchFileException("/x"))).isEqualTo("'/x' does not exist");
        assertThat(Reason.of(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("'/x': Read-only file system");
    }

    @Test
    void whoMayOpenTooFewFilesIsToldSo() {
        assertThat(Reason.of(new FileSystemException("/x", null, "Too many open files")))
                .isEqualTo("too few files may be open at once; allow 1024 or more, as 'ulimit -n 1024' does");
    }

    @Test
    void whatTheJvmSaysAboutItsOptionsIsNoReason() {
        var output = "NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g\nPicked up JAVA_TOOL_OPTIONS: -Xss1m\n'/x': too long\n";
        assertThat(Reason.told(output, place)).isEqualTo("'/x': too long");
    }

    @Test
    void whoSaidNothingHasAReasonAllTheSame() {
        assertThat(Reason.told("\n", place)).isNotBlank();
    }
}
