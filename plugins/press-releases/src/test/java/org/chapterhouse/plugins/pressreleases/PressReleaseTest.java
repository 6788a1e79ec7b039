package org.chapterhouse.plugins.pressreleases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.type.Beginning;
import org.junit.jupiter.api.Test;

class PressReleaseTest {

    private static final LocalDateTime SUNDAY_AT_TWO = LocalDateTime.of(2018, 10, 7, 14, 0);
    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

    @Test
    void linesAreTrimmedAndHaveSingleSpaces() {
        assertThat(Releases.withContacts().headline()).isEqualTo("Night shelter opens");
    }

    @Test
    void anImmediateReleaseIsVisibleAtOnce() {
        assertThat(Releases.withContacts().visibleFrom()).isEmpty();
    }

    @Test
    void anEmbargoedReleaseIsVisibleFromTheInstantItsZoneSays() {
        assertThat(embargoed(SUNDAY_AT_TWO, "America/New_York").visibleFrom())
                .contains(Instant.parse("2018-10-07T18:00:00Z"));
        assertThat(embargoed(SUNDAY_AT_TWO, "America/New_York").findings()).isEmpty();
    }

    @Test
    void anEmbargoWithoutAnEndOrAZoneIsNeverVisibleByItself() {
        assertThat(embargoed(SUNDAY_AT_TWO, "Mars/Olympus").visibleFrom()).contains(FAR_AWAY);
        assertThat(embargoed(SUNDAY_AT_TWO, "").visibleFrom()).contains(FAR_AWAY);
        assertThat(Releases.embargoed(StyleProfile.AP, null, "America/New_York").visibleFrom())
                .contains(FAR_AWAY);
        assertThat(Releases.onHold(StyleProfile.AP).visibleFrom()).contains(FAR_AWAY);
    }

    @Test
    void anHourThatDoesNotExistOrComesTwiceIsRefused() {
        assertFinding(
                embargoed(LocalDateTime.of(2018, 3, 11, 2, 30), "America/New_York"),
                "embargoedUntil",
                "does not exist");
        assertFinding(
                embargoed(LocalDateTime.of(2018, 11, 4, 1, 30), "America/New_York"), "embargoedUntil", "comes twice");
        assertThat(embargoed(LocalDateTime.of(2018, 11, 4, 1, 30), "America/Phoenix")
                        .findings())
                .isEmpty();
    }

    @Test
    void inADoubtfulHourTheLaterInstantCounts() {
        assertThat(embargoed(LocalDateTime.of(2018, 11, 4, 1, 30), "America/New_York")
                        .visibleFrom())
                .contains(Instant.parse("2018-11-04T06:30:00Z"));
        assertThat(embargoed(LocalDateTime.of(2018, 3, 11, 2, 30), "America/New_York")
                        .visibleFrom())
                .contains(Instant.parse("2018-03-11T07:30:00Z"));
    }

    @Test
    void holdAndUnfinishedEmbargoesStandAgainstPublishing() {
        assertFinding(Releases.onHold(StyleProfile.AP), "timing", "on hold");
        assertFinding(Releases.embargoed(StyleProfile.AP, null, "America/New_York"), "embargoedUntil", "no end");
        assertFinding(embargoed(SUNDAY_AT_TWO, "EDT please"), "embargoZone", "by whose clocks");
    }

    @Test
    void somebodyMustBeReachable() {
        assertFinding(Releases.withContacts(), "contacts", "nobody to call");
        assertFinding(Releases.withContacts(new MediaContact("Ana", "", "", "", "", "")), "contacts", "nobody to call");
        assertThat(Releases.withContacts(new MediaContact("Ana", "", "", "", "ana@example.org", ""))
                        .findings())
                .isEmpty();
    }

    @Test
    void aContactNeedsNoNameWhereItSaysForWhomItIs() {
        assertThat(Releases.withContacts(new MediaContact("", "", "", "", "ana@example.org", "National media"))
                        .findings())
                .isEmpty();
        assertFinding(
                Releases.withContacts(new MediaContact("", "", "", "", "ana@example.org", "")),
                "contacts",
                "neither who answers nor for whom");
    }

    @Test
    void whatAFieldAsksForItselfIsNotAskedTwice() {
        var beginning = new Beginning(ZoneId.of("America/Denver"), LocalDate.of(2026, 5, 26));
        assertFinding(PressRelease.begun(beginning), "contacts", "nobody to call");
    }

    @Test
    void listsShowTheBeginningOfTheTextWhereNoLineIsUnderTheHeadline() {
        assertThat(Releases.withContacts().summary()).isEqualTo("It has forty beds.");
    }

    private static PressRelease embargoed(LocalDateTime until, String zone) {
        return Releases.embargoed(StyleProfile.AP, until, zone);
    }

    private static void assertFinding(PressRelease release, String path, String words) {
        assertThat(release.findings()).singleElement().satisfies((Finding finding) -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.about(PressRelease.class, "press-release")
                            .message()
                            .toString())
                    .contains(words);
        });
    }
}
