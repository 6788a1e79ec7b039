package org.chapterhouse.plugins.pressreleases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseLineTest {

    private static final LocalDate MAY = LocalDate.of(2016, 5, 26);
    private static final LocalDate AUGUST = LocalDate.of(2015, 8, 11);
    private static final LocalDateTime SUNDAY_AT_TWO = LocalDateTime.of(2018, 10, 7, 14, 0);

    @Test
    void theBracketedProfileWritesOneLine() {
        var line = ReleaseLine.forReaders(Releases.immediate(StyleProfile.BRACKETED, MAY, "", ""));
        assertThat(line.text()).isEqualTo("[5/26/2016 – For Immediate Release]");
        assertThat(line.dateline()).isEmpty();
    }

    @Test
    void theBracketedProfileTakesAPlaceInto() {
        var line = ReleaseLine.forReaders(Releases.immediate(StyleProfile.BRACKETED, MAY, "Denver", "CO"));
        assertThat(line.text()).isEqualTo("[Denver, CO, 5/26/2016 – For Immediate Release]");
    }

    @Test
    void anEmbargoKeepsItsHourEvenIfNobodySaidByWhoseClocks() {
        var release = Releases.embargoed(StyleProfile.AP, SUNDAY_AT_TWO, "");
        assertThat(ReleaseLine.forPress(release, Locale.US).text())
                .isEqualTo("EMBARGOED FOR RELEASE UNTIL Sunday, Oct. 7, 2018 at 2 p.m.");
        assertThat(ReleaseLine.forPress(release, Locale.forLanguageTag("es")).text())
                .isEqualTo("EMBARGADO HASTA EL domingo 7 de octubre de 2018 a las 2 p.m.");
    }

    @Test
    void withoutADayNoDashIsLeftOver() {
        assertThat(ReleaseLine.forReaders(Releases.immediate(StyleProfile.BRACKETED, null, "", ""))
                        .text())
                .isEqualTo("[For Immediate Release]");
        assertThat(ReleaseLine.forReaders(Releases.immediate(StyleProfile.AP, null, "Denver", ""))
                        .dateline())
                .isEqualTo("DENVER —");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denver      |                | DENVER, Aug. 11, 2015 —
            Denver      | Colorado       | DENVER, Aug. 11, 2015 —
            Boulder     | CO             | BOULDER, Colo., Aug. 11, 2015 —
            Cleveland   | Ohio           | CLEVELAND, Aug. 11, 2015 —
            Cleveland   | Mississippi    | CLEVELAND, Miss., Aug. 11, 2015 —
            Austin      | texas          | AUSTIN, Texas, Aug. 11, 2015 —
            Washington  | DC             | WASHINGTON, Aug. 11, 2015 —
            Portland    | Ore.           | PORTLAND, Ore., Aug. 11, 2015 —
            St. Louis   | Mo             | ST. LOUIS, Aug. 11, 2015 —
            Paris       |                | PARIS, Aug. 11, 2015 —
            Paris       | Texas          | PARIS, Texas, Aug. 11, 2015 —
            Lyon        | France         | LYON, France, Aug. 11, 2015 —
            """)
    void apWritesAPlaceAsItsReadersKnowIt(String city, String state, String dateline) {
        var release = Releases.immediate(StyleProfile.AP, AUGUST, city, state == null ? "" : state);
        assertThat(ReleaseLine.forReaders(release)).isEqualTo(new ReleaseLine("FOR IMMEDIATE RELEASE", dateline));
    }

    @Test
    void withoutACityThereIsNoCommaAndNoDash() {
        var line = ReleaseLine.forReaders(Releases.immediate(StyleProfile.AP, AUGUST, "", "CO"));
        assertThat(line.dateline()).isEqualTo("Aug. 11, 2015");
        assertThat(line.runsIn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1,Jan.", "2,Feb.", "3,March", "4,April", "5,May", "6,June", "7,July", "8,Aug.", "9,Sept.", "10,Oct.",
        "11,Nov.", "12,Dec."
    })
    void apShortensLongMonthsOnly(int month, String written) {
        assertThat(ReleaseLine.apDate(LocalDate.of(2015, month, 3))).isEqualTo(written + " 3, 2015");
    }

    @Test
    void anEmbargoIsToldToThePressWithDayTimeAndZone() {
        assertThat(ReleaseLine.forPress(Releases.embargoed(StyleProfile.AP, SUNDAY_AT_TWO, "America/New_York"))
                        .text())
                .isEqualTo("EMBARGOED FOR RELEASE UNTIL Sunday, Oct. 7, 2018 at 2 p.m. EDT");
        var bracketed = Releases.embargoed(
                StyleProfile.BRACKETED, SUNDAY_AT_TWO.withHour(0).withMinute(1), "America/New_York");
        assertThat(ReleaseLine.forPress(bracketed).text())
                .isEqualTo("[10/7/2018 – Embargoed until 10/7/2018 at 12:01 a.m. EDT]");
    }

    @Test
    void readersSeeNothingOfAnEmbargo() {
        for (var style : StyleProfile.values()) {
            var line = ReleaseLine.forReaders(Releases.embargoed(style, SUNDAY_AT_TWO, "America/New_York"));
            assertThat(line.toString()).doesNotContainIgnoringCase("embargo");
        }
    }

    @Test
    void aHoldIsToldToThePress() {
        assertThat(ReleaseLine.forPress(Releases.onHold(StyleProfile.AP)).text())
                .isEqualTo("HOLD FOR RELEASE");
        assertThat(ReleaseLine.forPress(Releases.onHold(StyleProfile.BRACKETED)).text())
                .isEqualTo("[Hold for Release]");
    }

    @Test
    void theDatelineRunsIntoTheFirstParagraph() {
        var line = ReleaseLine.forReaders(Releases.immediate(StyleProfile.AP, AUGUST, "A & <b>", "CO"));
        assertThat(line.runInto(RichText.of("<p>It has forty beds.</p><p>More.</p>"))
                        .plainText())
                .isEqualTo("A & <B>, Colo., Aug. 11, 2015 — It has forty beds.\n\nMore.");
        assertThat(line.runInto(RichText.of("<ul><li>One</li></ul>")).html())
                .startsWith("<p><strong>A &amp; &lt;B&gt;");
    }
}
