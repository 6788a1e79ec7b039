package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A restriction that is read as none is broken by the first click on "Publish". */
class EmbargoReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    FOR RELEASE: 10 a.m. ET, Monday, December 7, 2026            # 2026-12-07T10:00 # America/New_York
                    HOLD FOR RELEASE UNTIL Thursday, December 10 at 6:00 pm PST  # 2026-12-10T18:00 # America/Los_Angeles
                    FOR RELEASE AT NOON EST ON DECEMBER 7, 2026                  # 2026-12-07T12:00 # America/New_York
                    For release Monday, Dec. 7, 2026, 12:01 a.m. Eastern         # 2026-12-07T00:01 # America/New_York
                    Not for release before 9:30 a.m. CT, December 9, 2026        # 2026-12-09T09:30 # America/Chicago
                    DO NOT PUBLISH BEFORE 00.01 GMT 1 JANUARY 2027               # 2027-01-01T00:01 # GMT
                    Hold until 5 p.m. MT January 4                               # 2027-01-04T17:00 # America/Denver
                    Release date: 7 December 2026, 06:00 CET                     # 2026-12-07T06:00 # Europe/Paris
                    To be published on December 7, 2026 at 8 a.m. Pacific time   # 2026-12-07T08:00 # America/Los_Angeles
                    Embargoed until 11:00 a.m. Nairobi time, March 3, 2027       # 2027-03-03T11:00 # Africa/Nairobi
                    Embargo: Friday 27 November, 10am London time                # 2026-11-27T10:00 # Europe/London
                    EMBARGADO HASTA EL 7 DE DICIEMBRE DE 2026, 10:00 H           # 2026-12-07T10:00 # ''
                    No publicar antes del 7 de diciembre de 2026 a las 9:00 horas # 2026-12-07T09:00 # ''
                    """)
    void anHourBeforeWhichNobodyMayUseItIsAnEmbargo(String line, String until, String zone) {
        var release = read(line).release();
        assertThat(release.timing()).isEqualTo(Timing.EMBARGOED);
        assertThat(Objects.toString(release.embargoedUntil())).isEqualTo(until);
        assertThat(release.embargoZone()).isEqualTo(zone);
        assertThat(release.headline()).isEqualTo("Night shelter opens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR RELEASE: Monday, December 7, 2026",
                "For release December 7",
                "EMBARGOED UNTIL MONDAY",
                "Hold for release until the vote",
                "For release at 10 a.m."
            })
    void halfAnEndIsAnEmbargoThatAsksForTheRest(String line) {
        var reading = read(line);
        assertThat(reading.release().timing()).isEqualTo(Timing.EMBARGOED);
        assertThat(reading.release().embargoedUntil()).isNull();
        assertThat(Notes.of(reading.notes())).anyMatch(note -> note.contains("does not say until which day and time"));
        assertThat(reading.release().headline()).isEqualTo("Night shelter opens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR RELEASE: Tuesday, May 7, 2024",
                "For release: immediately",
                "FOR IMMEDIATE RELEASE",
                "NEWS RELEASE \u2013 14 March 2024 \u2013 immediate use",
                "Press release: immediate"
            })
    void aDayThatIsPastOrNoHourIsNone(String line) {
        var reading = read(line);
        assertThat(reading.release().timing()).isEqualTo(Timing.IMMEDIATE);
        assertThat(reading.notPlaced()).isEmpty();
        assertThat(Notes.of(reading.notes())).noneMatch(note -> note.contains("embargo"));
    }

    @Test
    void aDayWithoutAYearStaysInSight() {
        var reading = read("HOLD FOR RELEASE UNTIL Thursday, December 10 at 6:00 pm PST");
        assertThat(reading.notPlaced()).isEqualTo("Thursday, December 10");
        assertThat(Notes.of(reading.notes())).anyMatch(note -> note.contains("does not say of which year"));
    }

    @Test
    void aReleaseDatedInTheFutureIsQuestioned() {
        var reading = read("FOR IMMEDIATE RELEASE\nDecember 31, 2026");
        assertThat(reading.release().timing()).isEqualTo(Timing.IMMEDIATE);
        assertThat(Notes.of(reading.notes()))
                .anyMatch(note -> note.startsWith("The text is dated December 31, 2026, which is still to come"));
    }

    @Test
    void aLineThatWasNotUnderstoodStopsTheEye() {
        var reading =
                read("The desk asks that all of you who got this paper hold until 10 a.m. or so on the day after");
        assertThat(Notes.of(reading.notes()))
                .anyMatch(note -> note.contains("may mean that nobody may use this text before that time"));
    }

    private static Reading read(String line) {
        var text = line + """


                Night shelter opens

                The Harbor Light Alliance opened a night shelter for street-based workers today, the first of its kind. \
                It has forty beds and asks no questions.

                Contact: Dana Whitfield, 303-555-0142
                """;
        return Fixture.reading(text);
    }
}
