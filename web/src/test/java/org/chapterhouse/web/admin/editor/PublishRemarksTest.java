package org.chapterhouse.web.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.ProofTimes;
import org.junit.jupiter.api.Test;

class PublishRemarksTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = at("2026-11-24T17:00");

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00-05:00[America/New_York]").toInstant();
    }

    private static List<String> remarks(String day, String... embargo) {
        var dated = Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        var visibleFrom = Optional.of(embargo).filter(times -> times.length > 0).map(times -> at(times[0]));
        return remarks(new ProofTimes(NOW, dated, visibleFrom, Optional.empty(), NEW_YORK));
    }

    private static List<String> remarksWhenEnding(String local) {
        return remarks(new ProofTimes(NOW, Optional.empty(), Optional.empty(), Optional.of(at(local)), NEW_YORK));
    }

    private static List<String> remarks(ProofTimes times) {
        return new PublishRemarks(times, new Moments()).all();
    }

    @Test
    void whatIsAsUsualIsNotRemarkedOn() {
        assertThat(remarks("2026-11-24")).isEmpty();
        assertThat(remarks("2016-05-26")).isEmpty();
        assertThat(remarks("")).isEmpty();
        assertThat(remarks("2026-12-01", "2026-12-01T09:00")).isEmpty();
    }

    @Test
    void aDayThatReadersSeeTooEarlyIsNamed() {
        assertThat(remarks("2026-12-31")).containsExactly("It is dated December 31, 2026, and readers see it at once.");
        assertThat(remarks("2026-12-31", "2026-12-01T09:00"))
                .containsExactly("It is dated December 31, 2026, and readers see it before that day, from"
                        + " December 1, 2026 on.");
    }

    @Test
    void anEmbargoThatIsOverIsNamed() {
        assertThat(remarks("2026-11-24", "2026-11-24T09:00"))
                .containsExactly("Its embargo is over already, since November 24, 2026, 09:00 (New York).");
    }

    @Test
    void anEndThatIsPastIsNamed() {
        assertThat(remarksWhenEnding("2026-11-24T00:00"))
                .containsExactly("It ended on November 23, 2026: readers see it as over.");
        assertThat(remarksWhenEnding("2026-11-25T00:00")).isEmpty();
    }

    @Test
    void middayAndMidnightAreToldApart() {
        assertThat(remarks("2026-12-01", "2026-12-01T12:01"))
                .containsExactly("12:01 is at midday. Just after midnight would be 00:01.");
        assertThat(remarks("2026-12-01", "2026-12-01T00:01"))
                .containsExactly("00:01 is just as the day begins. At midday would be 12:01.");
    }
}
