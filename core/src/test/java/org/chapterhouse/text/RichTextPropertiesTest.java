package org.chapterhouse.text;

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

    @Property(tries = 1500)
    void everyRowOfATableHasAsManyCellsAndItsHeadingsNameThem(@ForAll("tables") String html) {
        var once = RichText.of(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
        aBrowserReadsItAsItWasWritten(html);
        for (var table : Jsoup.parseBodyFragment(once.html()).select("table")) {
            var widths =
                    table.select("tr").stream().map(row -> row.childrenSize()).distinct();
            assertThat(widths.toList())
                    .singleElement()
                    .satisfies(width -> assertThat(width).isBetween(2, 20));
            assertThat(table.select("tr")).hasSizeLessThanOrEqualTo(200);
            assertThat(table.select("tr:first-child th[scope=row], tr:not(:first-child) th[scope=col]"))
                    .isEmpty();
            assertThat(table.select("tr:not(:first-child) > th:not(:first-child)"))
                    .isEmpty();
            assertThat(table.select("td > *, th > *"))
                    .allMatch(child -> child.normalName().equals("p"));
        }
    }

    @Property(tries = 1000)
    void noWordOfATableIsLost(@ForAll("tables") String html) {
        var letters = letters(Jsoup.parseBodyFragment(html).text());
        assertThat(letters(RichText.of(html).plainText())).isEqualTo(letters);
    }

    /** In alphabetical order: a caption is written first wherever it stood. */
    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 1000)
    void whatComesFromElsewhereIsCanonicalToo(@ForAll("ownTags") String html) {
        var once = RichText.fromElsewhere(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
        nothingInItCanRun(once.html());
        assertThat(once.plainText()).isEqualTo(RichText.of(html).plainText());
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

    /** Tables as programs make them: sections, spans, bold rows, lists, breaks and tables in cells. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "x",
                "<b>y</b>",
                "<p>a</p><p>b</p>",
                "c<br>d",
                "<ul><li>e<li>f</ul>",
                "<h2>g</h2>",
                "• h",
                "<b>i</b> <i>j</i>");
        var span = Arbitraries.of("", "", "", " colspan=2", " rowspan=2", " rowspan=9", " colspan=30", " colspan=0");
        return Arbitraries.recursive(
                () -> words,
                inner -> {
                    var cell = Combinators.combine(Arbitraries.of("td", "td", "th"), span, inner)
                            .as((name, wide, html) -> "<" + name + wide + ">" + html + "</" + name + ">");
                    var row = cell.list().ofMaxSize(4).map(cells -> "<tr>" + String.join("", cells) + "</tr>");
                    var head = row.map(html -> "<thead>" + html + "</thead>");
                    var part = Arbitraries.oneOf(
                            row,
                            row,
                            row,
                            head,
                            Arbitraries.of("<caption>k</caption>", "<caption><p>l</p>m</caption>"));
                    return part.list().ofMaxSize(5).map(parts -> "<table>" + String.join("", parts) + "</table>");
                },
                1,
                3);
    }

    /** Our own tags, well nested, but anything in anything. */
    @Provide
    Arbitrary<String> ownTags() {
        Arbitrary<String> text = Arbitraries.of(
                "x",
                "a b",
                " ",
                "",
                "&lt;img onerror=x&gt;",
                "<br>",
                "<hr>",
                "• ",
                "• y",
                "·  ",
                "1. ",
                "https://e.org/(x).");
        Arbitrary<String> tag = Arbitraries.of(
                "p",
                "h2",
                "ul",
                "ol",
                "li",
                "blockquote",
                "strong",
                "em",
                "table",
                "caption",
                "tr",
                "tr",
                "td",
                "th",
                "td colspan=2",
                "td rowspan=3",
                "p style=mso-list:l0level2",
                "p class=MsoListParagraph");
        Arbitrary<String> href = Arbitraries.of(
                "javascript:alert1", "java&#x09;script:x", "//evil", "https://e.org/?a=1&amp;b", "/x", "tel:+1");
        return Arbitraries.recursive(
                () -> text,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(parts -> String.join("", parts)),
                        Combinators.combine(tag, inner)
                                .as((name, html) ->
                                        "<" + name + ">" + html + "</" + name.replaceFirst(" .*", "") + ">"),
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
