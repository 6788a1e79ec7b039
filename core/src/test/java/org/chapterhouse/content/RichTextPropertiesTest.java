package org.chapterhouse.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class RichTextPropertiesTest {

    private static final Set<String> SUBSET =
            Set.of("p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em", "a", "br", "hr");

    @Property(tries = 3000)
    void canonicalTextStaysAsItIs(@ForAll("hostileHtml") String html) {
        var once = RichText.of(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
    }

    @Property(tries = 3000)
    void aBrowserReadsItAsItWasWritten(@ForAll("hostileHtml") String html) {
        var once = RichText.of(html).html();
        var document = Jsoup.parseBodyFragment(once);
        document.outputSettings().prettyPrint(false);
        var written = document.body().html();
        assertThat(RichText.of(written).html()).isEqualTo(once);
        assertThat(written.replace("&nbsp;", "\u00a0")).isEqualTo(once);
    }

    @Property(tries = 3000)
    void nothingInItCanRun(@ForAll("hostileHtml") String html) {
        for (var element : Jsoup.parseBodyFragment(RichText.of(html).html())
                .body()
                .select("*")
                .not("body")) {
            assertThat(SUBSET).contains(element.normalName());
            assertHarmless(element);
        }
    }

    @Property(tries = 3000)
    void ownTagsInAnyOrderAreJudgedToo(@ForAll("ownTags") String html) {
        var once = RichText.of(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
        nothingInItCanRun(html);
    }

    @Property(tries = 1000)
    void plainTextComesBack(@ForAll("plain") String text) {
        assertThat(RichText.fromPlainText(text).plainText()).isEqualTo(text);
    }

    @Property(tries = 1000)
    void anyCharactersAreStable(@ForAll String text) {
        var once = RichText.fromPlainText(text);
        assertThat(RichText.of(once.html())).isEqualTo(once);
        assertThat(RichText.fromPlainText(once.plainText())).isEqualTo(once);
    }

    private static void assertHarmless(Element element) {
        for (var attribute : element.attributes()) {
            assertThat(element.normalName()).isEqualTo("a");
            assertThat(attribute.getKey()).isEqualTo("href");
            assertThat(attribute.getValue()).matches("(https?://|mailto:|tel:|/(?![/\\\\])).*");
        }
    }

    @Provide
    Arbitrary<String> plain() {
        var word = Arbitraries.of(
                "a",
                "<b>",
                "&amp;",
                "&",
                "\u201Cq\u201D",
                "e\u0301",
                "\u00a0x\u00a0",
                "\uD83D\uDE00",
                "\u202Ex",
                "#{7*7}",
                "\"");
        var line = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("  ", words));
        var paragraph = line.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
        return paragraph.list().ofMaxSize(4).map(all -> String.join("\n\n", all));
    }

    /** Our own tags, well nested, but anything in anything. */
    @Provide
    Arbitrary<String> ownTags() {
        Arbitrary<String> text = Arbitraries.of("x", "a b", " ", "", "&lt;img onerror=x&gt;", "<br>", "<hr>");
        Arbitrary<String> tag = Arbitraries.of("p", "h2", "ul", "ol", "li", "blockquote", "strong", "em");
        Arbitrary<String> href = Arbitraries.of(
                "javascript:alert1", "java&#x09;script:x", "//evil", "https://e.org/?a=1&amp;b", "/x", "tel:+1");
        return Arbitraries.recursive(
                () -> text,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(parts -> String.join("", parts)),
                        Combinators.combine(tag, inner).as((name, html) -> "<" + name + ">" + html + "</" + name + ">"),
                        Combinators.combine(href, inner).as((to, html) -> "<a href=\"" + to + "\">" + html + "</a>")),
                0,
                5);
    }

    @Provide
    Arbitrary<String> hostileHtml() {
        var tag = Arbitraries.of(
                "p",
                "h1",
                "h2",
                "h3",
                "ul",
                "ol",
                "li",
                "blockquote",
                "b",
                "strong",
                "i",
                "em",
                "a href='/x'",
                "a href='https://e.org/?q=\"<>'",
                "br",
                "hr",
                "div",
                "span",
                "table",
                "td",
                "tr",
                "pre",
                "svg",
                "math",
                "mtext",
                "mglyph",
                "style",
                "script",
                "noscript",
                "template",
                "form",
                "textarea",
                "title",
                "select",
                "option",
                "plaintext",
                "xmp",
                "iframe",
                "foreignObject",
                "u",
                "font");
        var piece = Arbitraries.oneOf(
                tag.map(name -> "<" + name + ">"),
                tag.map(name -> "</" + name.replaceFirst(" .*", "") + ">"),
                Arbitraries.of(
                        " ",
                        "\n",
                        "\t",
                        "\u00a0",
                        "x",
                        "y z",
                        "&lt;",
                        "&#60;script&#62;",
                        "<!--",
                        "-->",
                        "]]>",
                        "<![CDATA[",
                        "\0",
                        "\uD800"),
                Arbitraries.of(Attacks.ALL),
                Arbitraries.strings().ofMaxLength(4));
        return piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }
}
