package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FullDiskNoticeTest {

    @TempDir
    Path data;

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void whatEditorsFeelIsToldOnceAndAgainAfterAWhile() {
        var notice = new FullDiskNotice(data, () -> now, told::add);
        notice.publish(entry(new IllegalStateException("CH-901 The database refused a statement")));
        notice.publish(new LogRecord(Level.SEVERE, "Reference 1"));
        assertThat(told).isEmpty();
        for (var save = 0; save < 3; save++) {
            notice.publish(entry(new IllegalStateException("CH-902 The disk of the database is full")));
        }
        assertThat(told).singleElement().asString().startsWith("CH-902 The disk of the database is full");
        now = now.plus(FullDiskNotice.SILENCE);
        notice.publish(entry(new IllegalStateException("CH-902 The disk of the database is full")));
        assertThat(told).hasSize(2);
    }

    private static LogRecord entry(Throwable cause) {
        var entry = new LogRecord(Level.SEVERE, "Reference 1234abcd");
        entry.setThrown(new IllegalStateException("around it", cause));
        return entry;
    }
}
