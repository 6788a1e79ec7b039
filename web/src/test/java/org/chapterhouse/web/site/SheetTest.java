package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static String printed(String url) {
        return Sheet.at(url, "Title", Locale.ENGLISH).printedUrl();
    }

    @Test
    void onPaperAnAddressIsWrittenAsPeopleWouldTypeIt() {
        assertThat(printed("https://lantern.example/press/2026/%D9%86%D9%87%D8%A7%D8%A6%D9%8A"))
                .isEqualTo("https://lantern.example/press/2026/نهائي");
        assertThat(printed("https://lantern.example/press?page=2&kind=a%26b"))
                .isEqualTo("https://lantern.example/press?page=2&kind=a%26b");
        assertThat(printed("https://lantern.example/")).isEqualTo("https://lantern.example/");
        assertThat(printed("")).isEmpty();
    }
}
