package org.chapterhouse.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What people and programs paste, made by chance. */
final class Writings {

    private Writings() {}

    static Arbitrary<String> plain() {
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
    static Arbitrary<String> tables() {
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
    static Arbitrary<String> ownTags() {
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

    static Arbitrary<String> hostileHtml() {
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
