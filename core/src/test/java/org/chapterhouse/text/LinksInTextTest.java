package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksInTextTest {

    private static final RichText TEXT = RichText.of(
            "<p>One <a href=\"/press/a?x=1&amp;y=2\">here</a>, one <a"
                    + " href=\"https://example.org/\">there</a>, and <a href=\"/press/a?x=1&amp;y=2\">again</a>: &lt;a href=\"/no\"&gt;</p>");

    @Test
    void theLinksOfATextAreNamedOnceAsTheyLead() {
        assertThat(TEXT.links()).containsExactly("/press/a?x=1&y=2", "https://example.org/");
        assertThat(RichText.EMPTY.links()).isEmpty();
        assertThat(RichText.fromPlainText("no link").links()).isEmpty();
    }

    @Test
    void aTextWhoseLinksLeadElsewhereIsOtherwiseTheSame() {
        var moved = TEXT.leading(address -> address.startsWith("/") ? "/press/b?x=1&y=2" : address);
        assertThat(moved.links()).containsExactly("/press/b?x=1&y=2", "https://example.org/");
        assertThat(moved.plainText()).isEqualTo(TEXT.plainText());
        assertThat(TEXT.leading(address -> address)).isEqualTo(TEXT);
    }

    @Test
    void noWayMakesMarkup() {
        assertThat(TEXT.leading(address -> "/\"><script>alert(1)</script>").html())
                .doesNotContain("<script");
    }
}
