package org.chapterhouse.web.admin.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.web.admin.screen.Moments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CellWordsTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 12, 9, 9, 0);

    private static CellWords words() {
        return new CellWords(new Moments());
    }

    static Stream<Arguments> values() {
        var moment = MORNING.atZone(DENVER).toInstant();
        return Stream.of(
                Arguments.of(MORNING, "December 9, 2026, 09:00", "2026-12-09T09:00:00"),
                Arguments.of(Optional.of(MORNING), "December 9, 2026, 09:00", "2026-12-09T09:00:00"),
                Arguments.of(LocalDate.of(2026, 12, 9), "December 9, 2026", "2026-12-09"),
                Arguments.of(LocalTime.of(9, 0), "09:00", "09:00:00"),
                Arguments.of(moment, "December 9, 2026, 09:00 (Denver)", "2026-12-09T09:00:00-07:00"),
                Arguments.of(
                        OffsetDateTime.parse("2026-12-09T16:00:00Z"),
                        "December 9, 2026, 09:00 (Denver)",
                        "2026-12-09T09:00:00-07:00"),
                Arguments.of(
                        ZonedDateTime.parse("2026-12-09T17:00:00+01:00[Europe/Berlin]"),
                        "December 9, 2026, 09:00 (Denver)",
                        "2026-12-09T09:00:00-07:00"),
                Arguments.of(YearMonth.of(2026, 12), "December 2026", "2026-12"),
                Arguments.of(Duration.ofMinutes(150), "2 h 30 min", "PT2H30M"),
                Arguments.of(Duration.ofDays(2), "48 h", "PT48H"),
                Arguments.of(Duration.ofSeconds(90), "1 min 30 s", "PT1M30S"),
                Arguments.of(Duration.ZERO, "0 min", "PT0S"),
                Arguments.of(true, "Yes", "Yes"),
                Arguments.of(new BigDecimal("1E+3"), "1000", "1000"),
                Arguments.of(12500, "12500", "12500"),
                Arguments.of(Optional.empty(), "", ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aScreenSaysItInWordsAndAFileAsProgramsReadIt(Object value, String shown, String written) {
        assertThat(words().shown(value, DENVER)).isEqualTo(shown);
        assertThat(CellWords.written(value, DENVER)).isEqualTo(written);
    }

    @Test
    void nothingIsEmpty() {
        @Nullable Object nothing = null;
        assertThat(words().shown(nothing, DENVER)).isEmpty();
    }
}
