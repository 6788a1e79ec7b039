package org.chapterhouse.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.rally.Rally;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");

    @Test
    void aSentenceIsSaidInTheLanguageOfWhoeverReadsIt() {
        var message = Message.of(Rally.class, "rally.check.no-speaker", "Plaza");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("Nobody speaks at 'Plaza', and that's a pity.");
        assertThat(message.in(SPANISH)).isEqualTo("En «Plaza» no habla nadie.");
        assertThat(message).hasToString("Nobody speaks at 'Plaza', and that's a pity.");
    }

    @Test
    void whatALanguageLacksIsSaidInEnglishAltogether() {
        var message = Message.of(Rally.class, "rally.check.english-only", LocalDate.of(2026, 3, 4));
        assertThat(message.in(SPANISH)).isEqualTo("It ended on March 4, 2026.");
    }

    @Test
    void datesTimesAndNumbersAreWrittenInTheWayOfTheLanguage() {
        var message = Message.of(
                Rally.class,
                "rally.check.values",
                LocalDate.of(2026, 3, 4),
                LocalDateTime.of(2026, 3, 4, 9, 5),
                LocalDateTime.of(2026, 3, 4, 14, 5, 59).toLocalTime(),
                DayOfWeek.WEDNESDAY,
                12_500);
        assertThat(message.in(Locale.ENGLISH))
                .isEqualTo("March 4, 2026 | Wednesday, March 4, 2026, 09:05 | 14:05 | Wednesday | 12,500");
        assertThat(message.in(Locale.forLanguageTag("es")))
                .isEqualTo("4 de marzo de 2026 | miércoles, 4 de marzo de 2026, 09:05 | 14:05 | miércoles | 12.500");
    }

    @Test
    void messagesWithinAMessageAreInItsLanguage() {
        var title = Message.of(Rally.class, "rally.title");
        assertThat(Message.of(Rally.class, "rally.check.about", title).in(SPANISH))
                .isEqualTo("Es una Concentración.");
        assertThat(Message.of(Rally.class, "rally.check.about", List.of(title, title))
                        .in(Locale.ENGLISH))
                .isEqualTo("It is a Rally Rally.");
    }

    @Test
    void theSentenceOfATypeIsFoundOnceTheTypeIsKnown() {
        var message = Message.ofType("check.about", "x");
        assertThat(message).hasToString("check.about");
        assertThat(message.about(Rally.class, "rally"))
                .isEqualTo(Message.of(Rally.class, "rally.check.about", "x"))
                .hasToString("It is a x.");
        var bound = Message.of(Rally.class, "rally.title");
        assertThat(bound.about(Rally.class, "other")).isSameAs(bound);
    }

    @Test
    void aMissingWordHidesNothing() {
        assertThat(Message.of(Rally.class, "rally.nowhere").in(SPANISH)).isEqualTo("rally.nowhere");
    }

    @Test
    void whatOthersHaveWrittenStaysAsItIs() {
        assertThat(Message.asWritten("It's {0} o'clock").in(SPANISH)).isEqualTo("It's {0} o'clock");
    }
}
