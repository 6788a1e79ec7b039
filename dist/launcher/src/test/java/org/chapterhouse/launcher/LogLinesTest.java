package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

    private static final String FORGED = "2026-05-26T12:00:00 SEVERE forged";

    private final LogLines lines = new LogLines();

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\0", "\u001b[2K\r", "\b"})
    void noMessageBeginsALineOfItsOwn(String unseen) {
        var written = lines.format(new LogRecord(Level.INFO, "Not found: " + unseen + FORGED));
        assertThat(written.lines()).noneMatch(line -> line.startsWith(FORGED));
        assertThat(written.strip()).doesNotContain(unseen).contains("\\u", FORGED);
    }

    @Test
    void neitherDoesTheMessageOfAFailure() {
        var entry = new LogRecord(Level.SEVERE, "Reference {0}");
        entry.setParameters(new Object[] {"a\nb"});
        entry.setThrown(
                new IllegalArgumentException("no such page: \n" + FORGED, new IllegalStateException("\r" + FORGED)));
        var written = lines.format(entry).lines().toList();
        assertThat(written.get(0)).contains("a\\u000ab");
        assertThat(written.subList(1, written.size())).isNotEmpty().allMatch(line -> line.startsWith("\t"));
        assertThat(written).anyMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void wordsOfEveryLanguageStayReadable() {
        assertThat(lines.format(new LogRecord(Level.INFO, "été, 東京, שלום, 100 %")))
                .contains("été, 東京, שלום, 100 %");
    }

    @Test
    void directionsAreNotTurned() {
        assertThat(lines.format(new LogRecord(Level.INFO, "a\u202eb"))).contains("a\\u202eb");
    }
}
