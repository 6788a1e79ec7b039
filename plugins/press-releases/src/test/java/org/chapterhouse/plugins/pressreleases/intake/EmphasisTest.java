package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chapterhouse.plugins.pressreleases.ReleaseAsText;
import org.junit.jupiter.api.Test;

/** Signs in the place of bold and italic letters, and those of headings, become what they mean. */
class EmphasisTest {

    private static final String MAIL = """
            *FOR IMMEDIATE RELEASE*
            *Contact:* Jane Doe, 303-555-0100

            *Harbor Light Opens a House*

            DENVER, Aug. 11, 2015 — Harbor Light opened *a house with
            forty beds* on Tuesday, the first that _anybody_ has opened
            in this city since the war.

            *What it costs*

            It costs *less *than a street.

            ---

            > It is open at night.
            """;

    @Test
    void boldAndItalicWordsStaySo() {
        assertThat(Fixture.reading(MAIL).release().body().html())
                .isEqualTo(
                        "<p>Harbor Light opened <strong>a house with</strong> <strong>forty beds</strong> on Tuesday,"
                                + " the first that <em>anybody</em> has opened in this city since the war.</p>"
                                + "<h2>What it costs</h2><p>It costs <strong>less</strong> than a street.</p>"
                                + "<p>It is open at night.</p>");
    }

    @Test
    void theyAreWrittenAsTheyWereRead() {
        assertThat(ReleaseAsText.forReaders(Fixture.reading(MAIL).release(), Locale.US))
                .contains(
                        "opened *a house with* *forty beds* on",
                        "that _anybody_ has",
                        "\n\nWhat it costs\n\n",
                        "*less* than");
    }
}
