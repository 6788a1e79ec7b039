package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>go()</script>",
                "<script src=\"/assets/vigils/calendar.js\"></script>",
                "<style>p { color: red }</style>",
                "<p style=\"color: red\">Red</p>",
                "<button onclick=\"go()\">Go</button>",
                "<link rel=\"stylesheet\" href=\"https://fonts.example/x.css\">",
                "<iframe src=\"https://maps.example\"></iframe>"
            })
    void whatStandsWithinAPageIsFound(String markup) {
        assertThat(Inline.of(Jsoup.parseBodyFragment("<h1>Title</h1>" + markup).body()))
                .hasSize(1);
    }

    @Test
    void whatIsOnlyShownIsNot() {
        assertThat(Inline.of(Jsoup.parseBodyFragment(
                                "<h1 class=\"x\">Title</h1><p lang=\"es\"><a href=\"https://example.org\">there</a></p>")
                        .body()))
                .isEmpty();
    }
}
