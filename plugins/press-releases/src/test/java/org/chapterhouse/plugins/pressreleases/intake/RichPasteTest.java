package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichPasteTest {

    private static final String TEXT = """
            FOR IMMEDIATE RELEASE

            Harbor Light opens night shelter

            DENVER, Aug. 11, 2015 — The alliance opened a night shelter and published its report on the two years it took.

            \u2022 forty beds
            \u2022 a kitchen

            It is open every night of the year.
            """;
    private static final String HTML =
            "<meta charset=\"utf-8\"><p>FOR IMMEDIATE RELEASE</p><h1>Harbor Light opens night shelter</h1>"
                    + "<p><b>DENVER, Aug. 11, 2015 —</b> The alliance opened a <b>night shelter</b> and published"
                    + " <a href=\"https://harborlight.example.org/report\" onclick=\"x()\">its report</a> on the two years it took.</p>"
                    + "<ul><li>forty <i>beds</i></li><li>a kitchen</li></ul><p>It is <script>x()</script>open <em>every</em> night of the year.</p>";

    @Test
    void theFormattingOfAPasteIsKept() {
        var release = Fixture.intake().read(TEXT, HTML).content();
        assertThat(release.headline()).isEqualTo("Harbor Light opens night shelter");
        assertThat(release.city()).isEqualTo("DENVER");
        assertThat(release.body().html())
                .isEqualTo("<p>The alliance opened a <strong>night shelter</strong> and published"
                        + " <a href=\"https://harborlight.example.org/report\">its report</a> on the two years it took.</p>"
                        + "<ul><li><p>forty <em>beds</em></p></li><li><p>a kitchen</p></li></ul>"
                        + "<p>It is open <em>every</em> night of the year.</p>");
    }

    @Test
    void whatWasChangedAfterThePasteCounts() {
        var changed = TEXT.replace("every night of the year", "every night").replace("a kitchen", "two kitchens");
        var release = Fixture.intake().read(changed, HTML).content();
        assertThat(release.body().html())
                .contains("<li><p>forty <em>beds</em></p></li><li><p>two kitchens</p></li>")
                .endsWith("<p>It is open every night.</p>");
    }

    @Test
    void theCellsOfARowAreOneRowAgain() {
        var table = "<table><tr><td>Month</td><td>Saved</td></tr><tr><td>May</td><td>212 people</td></tr></table>";
        var release = Fixture.intake()
                .read(TEXT + "\nMonth\n\n\t\n\nSaved\n\n\n\nMay\n\n\t\n\n212 people\n", HTML + table)
                .content();
        assertThat(release.body().html().replaceAll("</?(?:t[hdr]|tbody|thead|p)[^>]*>", "|"))
                .contains("<table")
                .containsPattern("Month\\|+Saved\\|+May\\|+212 people");
    }

    @Test
    void aNumberInFrontOfAPastedParagraphIsNotDoubled() {
        var list = "<p>1. Clear old records</p><p>2. Train interpreters</p>";
        var release = Fixture.intake()
                .read(TEXT + "\n1. Clear old records\n\n2. Train interpreters\n", HTML + list)
                .content();
        assertThat(release.body().html())
                .endsWith("<ol><li><p>Clear old records</p></li><li><p>Train interpreters</p></li></ol>");
    }
}
