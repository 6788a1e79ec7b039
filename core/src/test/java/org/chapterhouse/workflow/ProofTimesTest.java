package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTimesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = at("2026-11-24T17:00");
    private static final Optional<Instant> NEVER = Optional.empty();

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00-05:00[America/New_York]").toInstant();
    }

    private static ProofTimes dated(String day, Optional<Instant> embargo) {
        return new ProofTimes(NOW, Optional.of(LocalDate.parse(day)), embargo, NEVER, NEW_YORK);
    }

    private static ProofTimes hidden(String until) {
        return new ProofTimes(NOW, Optional.empty(), Optional.of(at(until)), NEVER, NEW_YORK);
    }

    private static ProofTimes ending(String local) {
        return new ProofTimes(NOW, Optional.empty(), NEVER, Optional.of(at(local)), NEW_YORK);
    }

    @Test
    void readersSeeItAtOnceOrWhenItsEmbargoEnds() {
        assertThat(dated("2026-11-24", NEVER).hiddenUntil()).isEmpty();
        assertThat(dated("2026-11-24", NEVER).seenOn()).isEqualTo("2026-11-24");
        assertThat(hidden("2026-12-01T09:00").hiddenUntil()).contains(at("2026-12-01T09:00"));
        assertThat(hidden("2026-12-01T09:00").seenOn()).isEqualTo("2026-12-01");
        assertThat(hidden("2026-11-24T17:00").hiddenUntil())
                .as("it ends this moment")
                .isEmpty();
    }

    @Test
    void aDayBeforeWhichReadersSeeItIsTooLate() {
        var december = Optional.of(at("2026-12-01T09:00"));
        assertThat(dated("2026-11-24", NEVER).datedTooLate()).isEmpty();
        assertThat(dated("2026-11-25", NEVER).datedTooLate()).contains(LocalDate.parse("2026-11-25"));
        assertThat(dated("2026-12-01", december).datedTooLate()).isEmpty();
        assertThat(dated("2026-12-02", december).datedTooLate()).contains(LocalDate.parse("2026-12-02"));
    }

    @Test
    void anEmbargoThatIsOverHidesNothing() {
        assertThat(hidden("2026-11-24T09:00").embargoOverSince()).contains(at("2026-11-24T09:00"));
        assertThat(hidden("2026-12-01T09:00").embargoOverSince()).isEmpty();
    }

    @Test
    void whatEndsAtMidnightHasItsLastDayBefore() {
        assertThat(ending("2026-11-24T00:00").endedOn()).contains(LocalDate.parse("2026-11-23"));
        assertThat(ending("2026-11-25T00:00").endedOn()).isEmpty();
    }

    @Test
    void anHourThatMayBeMeantAsItsOppositeIsTold() {
        var noon = hidden("2026-12-01T12:30");
        assertThat(noon.aroundNoonOrMidnight()).contains(at("2026-12-01T12:30"));
        assertThat(noon.isAroundNoon(at("2026-12-01T12:30"))).isTrue();
        var midnight = hidden("2026-12-01T00:01");
        assertThat(midnight.aroundNoonOrMidnight()).contains(at("2026-12-01T00:01"));
        assertThat(midnight.isAroundNoon(at("2026-12-01T00:01"))).isFalse();
        assertThat(hidden("2026-12-01T11:59").aroundNoonOrMidnight()).isEmpty();
        assertThat(hidden("2026-11-24T12:00").aroundNoonOrMidnight())
                .as("over already")
                .isEmpty();
    }
}
