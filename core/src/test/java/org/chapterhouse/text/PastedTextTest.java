package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs put into a text, read as its author meant it. */
class PastedTextTest {

    private static final String GAP =
            "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>";

    private static String item(String marker, int level, String words) {
        return "<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level" + level
                + " lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>" + marker
                + GAP
                + words + "<o:p></o:p></p>";
    }

    @Test
    void whatGoogleDocsWritesInBoldAndItalicsIsSoAndNothingElse() {
        var pasted =
                "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p><span style=\"font-size:11pt;font-weight:700;\">Read</span>"
                        + "<span style=\"font-weight:400;font-style:italic\"> this</span><span style=\"color:#000;font-weight:400\"> now.</span>"
                        + " <i style=\"font-style:normal\">Or later.</i></p></b>";
        assertThat(RichText.of(pasted).html()).isEqualTo("<p><strong>Read</strong><em> this</em> now. Or later.</p>");
    }

    @Test
    void paragraphsThatWordDrawsAsAListAreOne() {
        var html = item("\u00b7", 1, "Call us") + item("o", 2, "at night") + item("\u00a7", 3, "late")
                + item("\u2013", 1, "Write") + "<p class=MsoNormal>In order:</p>" + item("1.", 1, "Listen")
                + item("2.", 1, "Act") + item("a)", 2, "now");
        assertThat(RichText.of(html).html())
                .isEqualTo("<ul><li><p>Call us</p><ul><li><p>at night</p><ul><li><p>late</p></li></ul></li></ul></li>"
                        + "<li><p>Write</p></li></ul><p>In order:</p>"
                        + "<ol><li><p>Listen</p></li><li><p>Act</p><ol><li><p>now</p></li></ol></li></ol>");
    }

    @Test
    void aDashBeginsAnItemOnlyWhereWordSaysSo() {
        assertThat(RichText.of("<p class=MsoListParagraph>\u2013 one</p><p>\u2013 Who is there?</p>")
                        .html())
                .isEqualTo("<ul><li><p>one</p></li></ul><p>\u2013 Who is there?</p>");
        assertThat(RichText.of("<p style='mso-list:none'>\u2013 one</p>").html())
                .isEqualTo("<p>\u2013 one</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<p>• a</p><p>•&nbsp;b</p> ¦ <ul><li><p>a</p></li><li><p>b</p></li></ul>",
                "<p>We ask:<br>•a<br>·&nbsp;&nbsp; b</p> ¦ <p>We ask:</p><ul><li><p>a</p></li><li><p>b</p></li></ul>",
                "<p>• a<br>goes on<br>• b<br><br>Thanks</p> ¦ <ul><li><p>a<br>goes on</p></li><li><p>b</p></li></ul><p>Thanks</p>",
                "<p><b>• a</b> b</p> ¦ <ul><li><p><strong>a</strong> b</p></li></ul>",
                "<ul><li>• a</li></ul> ¦ <ul><li><p>a</p></li></ul>",
                "<p>• • •</p> ¦ <p>• • •</p>",
                "<p>a • b</p> ¦ <p>a • b</p>",
                "<p>·5 litres</p> ¦ <p>·5 litres</p>",
                "<h2>• a</h2> ¦ <h2>• a</h2>",
                "<div><ol><li>a</ol></div><div><ol start=2><li>b</ol></div> ¦ <ol><li><p>a</p></li><li><p>b</p></li></ol>",
            })
    void linesWithBulletsAreAList(String html, String canonical) {
        assertThat(RichText.of(html).html()).isEqualTo(canonical);
    }

    @Test
    void aTableOfWordIsKeptWithItsHeadings() {
        var html =
                "<table class=MsoTableGrid border=1><tr><td width=10><p class=MsoNormal><b>Chapter<o:p></o:p></b></p></td>"
                        + "<td><p class=MsoNormal><b>Vote</b></p></td></tr><tr><td><p>Denver</p><p>West</p></td><td><p>12<o:p></o:p></p></td></tr></table>";
        var text = RichText.of(html);
        assertThat(text.html())
                .isEqualTo(
                        "<table><tbody><tr><th scope=\"col\"><p>Chapter</p></th><th scope=\"col\"><p>Vote</p></th></tr>"
                                + "<tr><td><p>Denver</p><p>West</p></td><td><p>12</p></td></tr></tbody></table>");
        assertThat(text.plainText()).isEqualTo("Chapter | Vote\nDenver / West | 12");
    }

    @Test
    void headingsCaptionsAndSpansMakeARectangle() {
        var html = "<table><caption>Who voted</caption><thead><tr><td></td><td colspan=2>Year</td></tr></thead>"
                + "<tr><th rowspan=2>Denver</th><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>";
        assertThat(RichText.of(html).html())
                .isEqualTo("<table><caption>Who voted</caption><tbody>"
                        + "<tr><th scope=\"col\"></th><th scope=\"col\"><p>Year</p></th><td></td></tr>"
                        + "<tr><th scope=\"row\"><p>Denver</p></th><td><p>1</p></td><td><p>2</p></td></tr>"
                        + "<tr><td></td><td><p>3</p></td><td></td></tr></tbody></table>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<table><tr><td><h2>a</h2><p>b</p></td></tr><tr><td>c</td></tr></table> ¦ <h2>a</h2><p>b</p><p>c</p>",
                "<table role=presentation><tr><td>a</td><td><ul><li>b</ul></td></tr></table> ¦ <p>a</p><ul><li><p>b</p></li></ul>",
                "<table><tr><td></td><td> </td></tr></table>a ¦ <p>a</p>",
                "<ul><li>a<table><tr><td>b</td><td>c<br>d</td></tr><tr><td>e</td><td></td></tr></table></ul> ¦ <ul><li><p>a</p><p>b | c / d</p><p>e</p></li></ul>",
                "<table><tr><td>a</td><td><ul><li>b<li>c</ul></td></tr></table> ¦ <table><tbody><tr><td><p>a</p></td><td><p>• b</p><p>• c</p></td></tr></tbody></table>",
                "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table> ¦ <table><tbody><tr><td><p>a</p></td><td><p>b | c</p></td></tr></tbody></table>",
            })
    void whatCanBeNoTableIsReadableLines(String html, String canonical) {
        assertThat(RichText.of(html).html()).isEqualTo(canonical);
    }

    @Test
    void aTableLargerThanAPageIsLines() {
        assertThat(RichText.of("<table>" + "<tr><td>a<td>b".repeat(201) + "</table>")
                        .html())
                .isEqualTo("<p>a | b</p>".repeat(201));
        assertThat(RichText.of("<table><tr><td colspan=999999999>a<td>b</table>")
                        .html())
                .isEqualTo("<p>a | b</p>");
        assertThat(RichText.of("<table>" + ("<tr>" + "<td rowspan=200>a".repeat(20)).repeat(200) + "</table>")
                        .html())
                .startsWith("<p>a | a");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com/url?q=https://example.org/a%3Fb%3D1%26c&amp;sa=D&amp;ust=1, https://example.org/a?b=1&amp;c",
        "https://www.google.com/url?sa=t&amp;url=https%3A%2F%2Fexample.org%2F&amp;usg=x, https://example.org/",
        "https://www.google.com/url?q=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fexample.org%2F, https://example.org/",
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&amp;data=05, https://example.org/",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&amp;h=1, https://example.org/",
        "https://www.google.com/search?q=https://example.org/, https://www.google.com/search?q=https://example.org/",
        "https://www.google.com/url?q=https://%zz, https://www.google.com/url?q=https://%zz",
    })
    void aDetourIsLeftOut(String detour, String href) {
        assertThat(RichText.of("<a href=\"" + detour + "\">x</a>").html())
                .isEqualTo("<p><a href=\"" + href + "\">x</a></p>");
    }

    @Test
    void aDetourHidesNoScript() {
        assertThat(RichText.of("<a href='https://www.google.com/url?q=javascript:alert(1)'>x</a>")
                        .html())
                .doesNotContain("href=\"javascript");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "See https://example.org/a_(b). ¦ <p>See <a href=\"https://example.org/a_%28b%29\">https://example.org/a_(b)</a>.</p>",
                "(www.example.org/x) ¦ <p>(<a href=\"https://www.example.org/x\">www.example.org/x</a>)</p>",
                "Write to ana.reyes@example.org, please ¦ <p>Write to <a href=\"mailto:ana.reyes@example.org\">ana.reyes@example.org</a>, please</p>",
                "<a href='/x'>www.example.org</a> ¦ <p><a href=\"/x\">www.example.org</a></p>",
                "https:// and @ana and a@b ¦ <p>https:// and @ana and a@b</p>",
                "<b>www.example.org</b> ¦ <p><a href=\"https://www.example.org\"><strong>www.example.org</strong></a></p>",
            })
    void addressesFromElsewhereAreLinks(String html, String canonical) {
        assertThat(RichText.fromElsewhere(html).html()).isEqualTo(canonical);
    }

    @Test
    void anAddressWhoseLinkAnEditorTookAwayStaysWords() {
        assertThat(RichText.of("www.example.org").html()).isEqualTo("<p>www.example.org</p>");
    }

    @Test
    void plainTextGetsListsAndLinks() {
        var text = RichText.fromPlainText("We ask:\n\n• Listen\n  to us\n• Act\n\nwww.example.org");
        assertThat(text.html())
                .isEqualTo("<p>We ask:</p><ul><li><p>Listen<br>to us</p></li><li><p>Act</p></li></ul>"
                        + "<p><a href=\"https://www.example.org\">www.example.org</a></p>");
        assertThat(RichText.fromPlainText(text.plainText())).isEqualTo(text);
    }
}
