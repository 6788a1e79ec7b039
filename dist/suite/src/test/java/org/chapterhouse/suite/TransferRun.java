package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How {@code backup} or {@code restore} ended, run as a person runs it, and what it said. */
record TransferRun(int code, String said) {

    static TransferRun of(Path home, Path data, String act, Path file) throws Exception {
        LentCache.to(data);
        var output = Files.createTempFile(file.toAbsolutePath().getParent(), act, ".out");
        var process = RunningBundle.program(home, act, file.toString()).redirectOutput(output.toFile());
        process.environment().put("CHAPTERHOUSE_DATA", data.toString());
        var started = process.start();
        assertThat(started.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new TransferRun(
                started.exitValue(), Files.readString(output).replaceFirst("^NOTE: .*\\R(NOTE: .*\\R)*", ""));
    }
}
