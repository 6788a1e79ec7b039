package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds of every canonical text, whatever it was made of. */
final class Canonical {

    private static final Set<String> SUBSET = Set.of(
            "p",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "a",
            "br",
            "hr",
            "table",
            "caption",
            "tbody",
            "tr",
            "th",
            "td");

    private Canonical() {}

    /** It stays as it is when it is read again. */
    static void assertStable(RichText text) {
        assertThat(RichText.of(text.html())).isEqualTo(text);
    }

    /** A browser has the same tree of it as whoever wrote it. */
    static void assertReadAsWritten(String html) {
        var once = RichText.of(html).html();
        var document = Jsoup.parseBodyFragment(once);
        document.outputSettings().prettyPrint(false);
        var written = document.body().html();
        assertThat(RichText.of(written).html()).isEqualTo(once);
        assertThat(written.replace("&nbsp;", "\u00a0")).isEqualTo(once);
    }

    /** Nothing in it can run. */
    static void assertHarmless(String html) {
        for (var element : Jsoup.parseBodyFragment(RichText.of(html).html())
                .body()
                .select("*")
                .not("body")) {
            assertThat(SUBSET).contains(element.normalName());
            assertHarmless(element);
        }
    }

    private static void assertHarmless(Element element) {
        for (var attribute : element.attributes()) {
            if (element.normalName().equals("th")) {
                assertThat(attribute.getKey()).isEqualTo("scope");
                assertThat(attribute.getValue()).isIn("col", "row");
                continue;
            }
            assertThat(element.normalName()).isEqualTo("a");
            assertThat(attribute.getKey()).isEqualTo("href");
            assertThat(attribute.getValue()).matches("(https?://|mailto:|tel:|/(?![/\\\\])).*");
        }
    }
}
