package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

    record Page(@NotBlank @Size(max = 5) RichText body, int order) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "just words ¦ <p>just words</p>",
                "<p>a</p>text<p>b</p> ¦ <p>a</p><p>text</p><p>b</p>",
                "<p></p><p> </p><p>&nbsp;</p><p><br></p><p>a</p> ¦ <p>a</p>",
                "<p><b>a</b> <i>b</i></p> ¦ <p><strong>a</strong> <em>b</em></p>",
                "<p><em><strong>a</strong></em></p> ¦ <p><strong><em>a</em></strong></p>",
                "<strong>a</strong><strong>b</strong> ¦ <p><strong>ab</strong></p>",
                "<strong><p>a</p><p>b</p></strong> ¦ <p><strong>a</strong></p><p><strong>b</strong></p>",
                "<h1>a</h1><h4>b</h4> ¦ <h2>a</h2><h3>b</h3>",
                "<div>a<div>b</div>c</div> ¦ <p>a</p><p>b</p><p>c</p>",
                "<ul><li>a<li>b</ul> ¦ <ul><li><p>a</p></li><li><p>b</p></li></ul>",
                "<ul><li>a<ol><li>b</li></ol></li></ul> ¦ <ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul> ¦ <ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>",
                "<li>a</li> ¦ <ul><li><p>a</p></li></ul>",
                "<ul><li></li></ul><blockquote></blockquote> ¦ ~~",
                "<blockquote>a<hr><h2>b</h2></blockquote> ¦ <blockquote><p>a</p><p>b</p></blockquote>",
                "<blockquote><blockquote>a</blockquote></blockquote> ¦ <blockquote><p>a</p></blockquote>",
                "<table><tr><td>a</td><td>b</td></tr></table> ¦ <table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>",
                "<p> a <br> b <br></p> ¦ <p>a<br>b</p>",
                "<p>a<br><br>b</p> ¦ <p>a<br><br>b</p>",
                "<p>1&nbsp;000  €</p> ¦ <p>1\u00a0000  €</p>",
                "<p>a<hr>b</p> ¦ <p>a</p><hr><p>b</p>",
                "<p>AT&T <3 &lt;b&gt; \"q\"</p> ¦ <p>AT&amp;T &lt;3 &lt;b&gt; \"q\"</p>",
                "<p style='color:red' class=x id=y onclick=z()>a</p> ¦ <p>a</p>",
                "<p>a<o:p></o:p><span lang=EN>b</span></p><!--[if gte mso 9]><xml>x</xml><![endif]--> ¦ <p>ab</p>",
                "<a href='https://example.org/?a=1&b=2'>x</a> ¦ <p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>",
                "<a href='HTTPS://example.org' rel=x target=y>x</a> ¦ <p><a href=\"https://example.org\">x</a></p>",
                "<a href='/press/2026'>x</a> ¦ <p><a href=\"/press/2026\">x</a></p>",
                "<a href='tel:+18777762004;ext=2'>x</a> ¦ <p><a href=\"tel:+18777762004;ext=2\">x</a></p>",
                "<a href='mailto:ana@example.org'>x</a> ¦ <p><a href=\"mailto:ana@example.org\">x</a></p>",
                "<a href='https://example.org'> </a>a ¦ <p>a</p>",
            })
    void anyHtmlIsWrittenInOneWay(String html, String canonical) {
        assertThat(RichText.of(html).html()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x09;script:alert(1)",
                "java\tscript:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html;base64",
                "vbscript:x",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil",
                "http:///evil",
                "relative",
                "#top",
                "file:///etc/passwd",
                "blob:https://x/1",
            })
    void aLinkToAnywhereElseIsLeftAsItsText(String href) {
        assertThat(RichText.of("<a href=\"" + href + "\">x</a>").html()).isEqualTo("<p>x</p>");
    }

    @Test
    void aTabInAPathCannotHideAnotherHost() {
        assertThat(RichText.of("<a href='/&#9;/evil.example'>x</a>").html())
                .isEqualTo("<p><a href=\"/%09/evil.example\">x</a></p>");
    }

    @Test
    void aLineBreakInTheSourceIsASpace() {
        assertThat(RichText.of("<p>a\r\n   b</p>\n\n<p>c</p>\n").html()).isEqualTo("<p>a b</p><p>c</p>");
        assertThat(RichText.of("<pre>a\n  b</pre>").html()).isEqualTo("<p>a<br>b</p>");
    }

    @Test
    void plainTextKeepsParagraphsAndLines() {
        var text = RichText.fromPlainText("One <b>two</b>\r\nthree & \u201Cfour\u201D\r\n \r\n\r\nfive");
        assertThat(text.html())
                .isEqualTo("<p>One &lt;b&gt;two&lt;/b&gt;<br>three &amp; \u201Cfour\u201D</p><p>five</p>");
        assertThat(text.plainText()).isEqualTo("One <b>two</b>\nthree & \u201Cfour\u201D\n\nfive");
        assertThat(RichText.fromPlainText(" \n\n ")).isEqualTo(RichText.EMPTY);
    }

    @Test
    void itemsOfAListAreLinesOfPlainText() {
        var html = "<p>a</p><ul><li>b<ul><li>c</li></ul></li><li>d</li></ul><hr><blockquote>e</blockquote>";
        assertThat(RichText.of(html).plainText()).isEqualTo("a\n\n• b\n  • c\n• d\n\ne");
    }

    @Test
    void onAPageEveryBlockRunsTheWayOfItsLettersAndTablesScroll() {
        var text = RichText.of("<h2>\u0634</h2><p>a</p><ul><li><p>b</p></li></ul><blockquote>c</blockquote><hr>"
                + "<table><caption>Who \"<b>voted</b>\"</caption><tr><th>d</th><td>e</td></tr></table><p>f</p>");
        assertThat(text.shown())
                .isEqualTo("<h2 dir=\"auto\">\u0634</h2><p dir=\"auto\">a</p><ul dir=\"auto\"><li><p>b</p></li></ul>"
                        + "<blockquote dir=\"auto\"><p>c</p></blockquote><hr>"
                        + "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"Who &quot;voted&quot;\"><table dir=\"auto\">"
                        + "<caption>Who \"<strong>voted</strong>\"</caption><tbody><tr><th scope=\"col\"><p>d</p></th><td><p>e</p></td></tr>"
                        + "</tbody></table></div><p dir=\"auto\">f</p>");
        assertThat(RichText.of(text.shown())).isEqualTo(text);
    }

    @Test
    void aTableWithoutACaptionIsCalledByItsHeadings() {
        assertThat(RichText.of(
                                "<table><tr><th>City &amp; \"town\"</th><th>Beds</th></tr><tr><td>Denver</td><td>40</td></tr></table>")
                        .shown())
                .startsWith(
                        "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"City &amp; &quot;town&quot;, Beds\">");
        assertThat(RichText.of("<table><tr><td>Denver</td><td>40</td></tr></table>")
                        .shown())
                .startsWith("<div class=\"wide\" tabindex=\"0\"><table");
    }

    @Test
    void aLinkThatShowsItsAddressSaysSoForPaper() {
        assertThat(RichText.of("<p><a href=\"https://www.example.org/a\">www.example.org/a</a></p>")
                        .shown())
                .isEqualTo(
                        "<p dir=\"auto\"><a class=\"bare\" href=\"https://www.example.org/a\">www.example.org/a</a></p>");
        assertThat(RichText.of("<p><a href=\"https://example.org/\">https://example.org</a></p>")
                        .shown())
                .contains("class=\"bare\"");
        assertThat(RichText.of("<p><a href=\"https://example.org/a\">the report</a></p>")
                        .shown())
                .doesNotContain("class");
    }

    @Test
    void anExcerptEndsBetweenWords() {
        var text = RichText.of("<h2>Schools first</h2><p>We ask the board to act.</p>");
        assertThat(text.excerpt(100)).isEqualTo("Schools first We ask the board to act.");
        assertThat(text.excerpt(22)).isEqualTo("Schools first We ask…");
        assertThat(RichText.of("x".repeat(50)).excerpt(10)).isEqualTo("xxxxxxxxx…");
        assertThat(RichText.of("\uD83D\uDE00".repeat(50)).excerpt(3)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
        assertThat(RichText.EMPTY.excerpt(10)).isEmpty();
    }

    @Test
    void nothingButSpaceIsEmpty() {
        assertThat(RichText.of("<p> </p>\n<div><br></div>")).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of("<script>alert(1)</script><style>x</style>").isEmpty())
                .isTrue();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertTooLarge("CH-221", "<p>" + "x".repeat(10_000_000) + "</p>");
        assertTooLarge("CH-221", "<b>x</b>".repeat(1_000_000));
        assertTooLarge("CH-221", "<b><i>".repeat(40) + "<p>x".repeat(90_000));
    }

    @Test
    void whatIsNestedTooDeepIsRefusedAtOnce() {
        assertTooLarge("CH-222", "<div>".repeat(10_000) + "x");
        assertTooLarge("CH-222", "<ul><li>".repeat(10_000) + "x");
        assertTooLarge("CH-222", "<b>".repeat(10_000) + "x" + "</b>".repeat(10_000));
    }

    @Test
    void aTextAtTheLimitIsReadWhole() {
        assertThat(RichText.of("<p>x <b>y</b></p>".repeat(15_000)).plainText()).hasSize(15_000 * 5 - 2);
    }

    @Test
    void itTravelsInADocumentAsItsHtml() {
        var page = new Page(RichText.of("a"), 1);
        var json = RecordJson.write(page);
        assertThat(json.getString("body")).isEqualTo("<p>a</p>");
        assertThat(RecordJson.read(json, Page.class)).isEqualTo(page);
        assertThat(RecordJson.read(RecordJson.parse("{}"), Page.class).body()).isEqualTo(RichText.EMPTY);
    }

    @Test
    void aTextThatIsTooLargeIsAMisfitWithItsPath() {
        var json = RecordJson.parse("{\"body\":\"" + "<b>".repeat(200) + "x\"}");
        assertThatExceptionOfType(JsonShapeMismatch.class)
                .isThrownBy(() -> RecordJson.read(json, Page.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("body"))
                .withMessageContaining("nested more than 100 levels deep");
    }

    @Test
    void constraintsSpeakOfItsWords() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(new Page(RichText.of("<p>12345</p>"), 0)))
                    .isEmpty();
            assertThat(validator.validate(new Page(RichText.of("<p>123456</p>"), 0)))
                    .hasSize(1);
            assertThat(validator.validate(new Page(RichText.EMPTY, 0))).hasSize(1);
        }
    }

    private static void assertTooLarge(String code, String html) {
        assertThatExceptionOfType(RichTextTooLarge.class)
                .isThrownBy(() -> RichText.of(html))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}
