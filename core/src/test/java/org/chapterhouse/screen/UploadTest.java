package org.chapterhouse.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chapterhouse.screen.Upload.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is taken when it is small enough, and what its name says. */
class UploadTest {

    private static final long MEGABYTE = 1_000_000;

    private static Upload sent(String name, String text, Kind... kinds) {
        return Upload.of(name, text.getBytes(StandardCharsets.ISO_8859_1), List.of(kinds), MEGABYTE);
    }

    @Test
    void whatFitsIsHandedOnAsItIs() throws IOException {
        var list = sent("members.csv", "Ana,1\n", Kind.TEXT, Kind.CSV);
        assertThat(list.name()).isEqualTo("members.csv");
        assertThat(list.kind()).isEqualTo(Kind.CSV);
        assertThat(list.size()).isEqualTo(6);
        assertThat(list.text()).isEqualTo("Ana,1\n");
        assertThat(list.open().readAllBytes()).isEqualTo(list.bytes());
        list.bytes()[0] = 'X';
        assertThat(list.text()).as("nobody changes it").startsWith("Ana");
        assertThat(list).as("nothing of it in a log").hasToString("members.csv, 6 bytes");
    }

    @Test
    void theMarkBeforeATextIsNoPartOfIt() {
        var bytes = "\uFEFFAna".getBytes(StandardCharsets.UTF_8);
        assertThat(Upload.of("a.txt", bytes, Set.of(Kind.TEXT), MEGABYTE).text())
                .isEqualTo("Ana");
    }

    @ParameterizedTest
    @CsvSource({"report.pdf, %PDF-1.7", "photo.JPEG, \u00FF\u00D8\u00FF\u00E0", "list.xlsx, 'PK\u0003\u0004'"})
    void itsFirstBytesAreThoseOfItsKind(String name, String begins) {
        assertThat(sent(name, begins, Kind.values()).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, MZ",
        "report.exe, %PDF-1.7",
        "list.csv, 'PK\u0003\u0004\u0000'",
        "list.csv, caf\u00E9 in another encoding",
        "csv, Ana",
        "page.html, <p>"
    })
    void whatIsNotWhatItsNameSaysIsRefusedInWords(String name, String text) {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> sent(name, text, Kind.PDF, Kind.CSV))
                .withMessage("CH-606 “" + name
                        + "” is not taken here, or not what its name says. What is taken: .pdf, .csv. Choose another"
                        + " file.");
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefused() {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> sent("a.csv", "", Kind.CSV))
                .withMessageContaining("CH-604");
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> Upload.of("a.csv", new byte[2001], Set.of(Kind.CSV), 2000))
                .withMessageContaining("larger than 2 kB");
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> Upload.of("a.csv", new byte[1_000_001], Set.of(Kind.CSV), MEGABYTE))
                .withMessageContaining("larger than 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/list.csv", "C:\\Users\\ana\\list.csv", "li\nst.csv"})
    void noFolderAndNoLineBreakIsInItsName(String name) {
        assertThat(sent(name, "Ana", Kind.CSV).name()).isEqualTo("list.csv");
    }
}
