package org.chapterhouse.web.admin.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvLineTest {

    private static String line(String... cells) {
        return new CsvLine(List.of(cells)).text();
    }

    @Test
    void cellsStandBetweenCommas() {
        assertThat(line("Ana", "", "3 March")).isEqualTo("Ana,,3 March\r\n");
        assertThat(line("one, two", "a \"b\"", "two\nlines", "a;b"))
                .isEqualTo("\"one, two\",\"a \"\"b\"\"\",\"two\nlines\",\"a;b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                " =1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u00A0=1",
                "\uFF1D1",
                "+1 (303) 555-0100",
                "-"
            })
    void whatASpreadsheetWouldComputeIsText(String typed) {
        assertThat(line(typed)).matches("(?s)\"?'.*\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;=cmd;b|a;'=cmd;b",
                "a; @SUM|a;' @SUM",
                "a;\"=1\"|a;'\"\"=1\"\"",
                "a;-|a;'-",
                "a;b=c|a;b=c",
                "a, -1|a, -1"
            })
    void noCellBeginsAnotherOneThatIsComputed(String typed, String written) {
        assertThat(line("x", typed)).isEqualTo("x,\"" + written + "\"\r\n");
        assertThat(line(typed.replace(';', '\n'))).isEqualTo("\"" + written.replace(';', '\n') + "\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-3", "+3", "-3.50", "1250", "a=b", "x@example.org"})
    void numbersAndPlainTextStayAsTheyAre(String typed) {
        assertThat(line(typed)).isEqualTo(typed + "\r\n");
    }
}
