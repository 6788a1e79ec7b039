package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            877-776-2004 x. 2            | tel:+18777762004;ext=2
            877-776-2004                 | tel:+18777762004
            (303) 555-0142               | tel:+13035550142
            303.555.0142, ext. 14        | tel:+13035550142;ext=14
            1-303-555-0142               | tel:+13035550142
            +1 303 555 0142 (cell)       | tel:+13035550142
            Cell: 303-555-0142           | tel:+13035550142
            212-555-0117 x305            | tel:+12125550117;ext=305
            212-555-0117 extension 305   | tel:+12125550117;ext=305
            212-555-0117 #305            | tel:+12125550117;ext=305
            +44 (0)20 7946 0958          | tel:+442079460958
            +49 30 901820                | tel:+4930901820
            011 52 55 5555 0199          | tel:+525555550199
            0044 20 7946 0958            | tel:+442079460958
            """)
    void aNumberThatCanBeDialledFromAnywhereIsALink(String text, String href) {
        assertThat(new PhoneNumber(text).href("US")).contains(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-800-555-CALL",
                "555-0142",
                "ask at the desk",
                "tel:+1",
                "+",
                "303-555-01423333333333",
                "١٢٣-٤٥٦-٧٨٩٠"
            })
    void whatCannotBeDialledKeepsItsTextAndGetsNoLink(String text) {
        assertThat(new PhoneNumber(text).href("US")).isEmpty();
        assertThat(new PhoneNumber(text).text()).isEqualTo(text);
    }

    @Test
    void aNumberWithoutACountryIsDialledOnlyWhereItIsKnownHow() {
        assertThat(new PhoneNumber("303-555-0142").href("")).contains("tel:+13035550142");
        assertThat(new PhoneNumber("787-555-0142").href("PR")).contains("tel:+17875550142");
        assertThat(new PhoneNumber("303-555-0142").href("DE")).isEmpty();
        assertThat(new PhoneNumber("+49 30 901820").href("MX")).contains("tel:+4930901820");
    }

    @Test
    void aLongHostileTextIsRefusedAtOnce() {
        assertThat(new PhoneNumber("1 (".repeat(50_000)).href("US")).isEmpty();
    }
}
