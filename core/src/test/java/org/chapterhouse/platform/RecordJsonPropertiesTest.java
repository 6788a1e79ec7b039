package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;

class RecordJsonPropertiesTest {

    enum Mood {
        CALM,
        LOUD
    }

    record Line(
            String text, @Nullable String note, @Nullable Mood mood) {}

    record Page(
            String title,
            @Nullable LocalDate day,
            @Nullable LocalDateTime moment,
            @Nullable ZonedDateTime zoned,
            @Nullable BigDecimal amount,
            @Nullable Long count,
            List<String> items,
            List<Line> lines) {}

    @Property(tries = 500)
    void whatIsWrittenComesBackEqual(@ForAll("pages") Page page) {
        var text = RecordJson.write(page).toString();
        assertThat(RecordJson.read(RecordJson.parse(text), Page.class)).isEqualTo(page);
    }

    @Property(tries = 300)
    void whatIsWrittenCanBeParsedWhateverTheCharacters(@ForAll String anything) {
        var json = RecordJson.write(new Line(anything, null, null));
        assertThat(RecordJson.parse(json.toString())).isEqualTo(json);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedAsAMismatch(@ForAll("jsonish") String text) {
        try {
            assertThat(RecordJson.read(RecordJson.parse(text), Page.class)).isNotNull();
        } catch (JsonShapeMismatch refused) {
            assertThat(refused.problem().code()).isEqualTo("CH-223");
        }
    }

    @Provide
    Arbitrary<Page> pages() {
        var zoned = Combinators.combine(
                        DateTimes.dateTimes(), Arbitraries.of("America/New_York", "Europe/Madrid", "UTC"))
                .as((time, zone) -> time.atZone(ZoneId.of(zone)));
        return Combinators.combine(
                        texts(),
                        Dates.dates().injectNull(.2),
                        DateTimes.dateTimes().injectNull(.2),
                        zoned.injectNull(.2),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                                .ofScale(2)
                                .injectNull(.2),
                        Arbitraries.longs().injectNull(.2),
                        texts().list().ofMaxSize(5),
                        lines().list().ofMaxSize(4))
                .as(Page::new);
    }

    private static Arbitrary<Line> lines() {
        return Combinators.combine(
                        texts(),
                        texts().injectNull(.3),
                        Arbitraries.of(Mood.class).injectNull(.3))
                .as(Line::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().filter(StorableText::isStorable),
                Arbitraries.strings()
                        .withChars("\"\\/\t\n\r\u2028<>&'\u007f\u0001")
                        .ofMaxLength(20),
                Arbitraries.of("", " ", "\uD83D\uDE00\u202E", "null", "{}", "é vs e\u0301"));
    }

    @Provide
    Arbitrary<String> jsonish() {
        return Arbitraries.of(
                        "{", "}", "[", "]", "\"title\"", "\"lines\"", ":", ",", "1", "1e999", "null", "true", "\"")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
