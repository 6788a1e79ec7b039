package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    record Slug(String value) {
        Slug {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
        }
    }

    record Phone(String number, int extension) {}

    record Person(String name, @Nullable String nick, List<Phone> phones) {}

    record Everything(
            String text,
            @Nullable String perhaps,
            Slug slug,
            Colour colour,
            boolean on,
            @Nullable Boolean either,
            int count,
            @Nullable Integer maybe,
            long big,
            BigDecimal amount,
            LocalDate day,
            LocalDateTime moment,
            Instant instant,
            ZonedDateTime zoned,
            ZoneId zone,
            URI address,
            List<String> items,
            List<Person> people,
            Phone phone) {}

    record Tree(String name, List<Tree> branches, @Nullable Tree shade) {}

    record Odd(Object anything) {}

    private static final Everything FULL = new Everything(
            "Zoë said “ok” \uD83D\uDE00\t\n\\\"",
            null,
            new Slug("launch-day"),
            Colour.GREEN,
            true,
            null,
            -7,
            null,
            Long.MAX_VALUE,
            new BigDecimal("1200.50"),
            LocalDate.of(2026, 3, 1),
            LocalDateTime.of(2026, 3, 1, 9, 30),
            Instant.parse("2026-03-01T09:30:00.123456789Z"),
            ZonedDateTime.of(2026, 11, 1, 1, 30, 0, 0, ZoneId.of("America/New_York"))
                    .withLaterOffsetAtOverlap(),
            ZoneId.of("Europe/Madrid"),
            URI.create("https://example.org/?q=a%20b"),
            List.of("a", "", "b"),
            List.of(new Person("Ana", null, List.of(new Phone("1", 2))), new Person("Bo", "B", List.of())),
            new Phone("3", 0));

    @Test
    void everyKindOfComponentComesBackFromText() {
        var text = RecordJson.write(FULL).toString();
        assertThat(RecordJson.read(RecordJson.parse(text), Everything.class)).isEqualTo(FULL);
    }

    @Test
    void aRecordOfOneComponentIsWrittenAsItsValue() {
        assertThat(RecordJson.write(FULL).getString("slug")).isEqualTo("launch-day");
    }

    @Test
    void aRecordMayHoldItsOwnKind() {
        var tree = new Tree("oak", List.of(new Tree("twig", List.of(), null)), new Tree("fern", List.of(), null));
        assertThat(RecordJson.read(RecordJson.write(tree), Tree.class)).isEqualTo(tree);
    }

    @Test
    void whatIsMissingIsEmptyAndWhatIsUnknownIsIgnored() {
        var read = RecordJson.read(
                RecordJson.parse("{\"gone\":[1],\"items\":null,\"slug\":\"\",\"day\":\"\"}"), Everything.class);
        assertThat(read.text()).isEmpty();
        assertThat(read.perhaps()).isNull();
        assertThat(read.slug()).isNull();
        assertThat(read.colour()).isNull();
        assertThat(read.on()).isFalse();
        assertThat(read.either()).isNull();
        assertThat(read.count()).isZero();
        assertThat(read.items()).isEmpty();
        assertThat(read.people()).isEmpty();
        assertThat(read.day()).isNull();
        assertThat(read.phone()).isEqualTo(new Phone("", 0));
    }

    @Test
    void aMisfitIsNamedByItsPath() {
        assertMisfit("{\"people\":[{},{\"name\":7}]}", "people[1].name");
        assertMisfit("{\"people\":[{\"phones\":[{\"extension\":1.5}]}]}", "people[0].phones[0].extension");
        assertMisfit("{\"colour\":\"BLUE\"}", "colour");
        assertMisfit("{\"day\":\"2026-02-30\"}", "day");
        assertMisfit("{\"on\":\"true\"}", "on");
        assertMisfit("{\"people\":{}}", "people");
        assertMisfit("{\"people\":[3]}", "people[0]");
        assertMisfit("{\"phone\":\"x\"}", "phone");
        assertMisfit("{\"address\":\"not an address\"}", "address");
        assertMisfit("{\"address\":\"JavaScript:alert(1)\"}", "address");
        assertMisfit("{\"amount\":1e999999999}", "amount");
        assertMisfit("{\"count\":1e999}", "count");
    }

    @Test
    void aMisfitTellsWhatWasExpected() {
        assertThatExceptionOfType(JsonShapeMismatch.class)
                .isThrownBy(() -> RecordJson.read(RecordJson.parse("{\"colour\":\"BLUE\"}"), Everything.class))
                .withMessage("CH-223 The value at 'colour' should be one of RED, GREEN, but is 'BLUE'. Correct it.")
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @Test
    void hostileTextIsRefused() {
        assertRefused("");
        assertRefused("[]");
        assertRefused("null");
        assertRefused("{\"a\":1} x");
        assertRefused("{\"a\":1,\"a\":2}");
        assertRefused("{\"a\":{\"b\":1,\"b\":2}}");
        assertRefused("\uFEFF{}");
        assertRefused("{\0\"\0a\0\"\0:\0001\0}");
        assertRefused("{\"a\":\"\\u0000\"}");
        assertRefused("{\"a\":\"\\ud800\"}");
        assertRefused("{\"\\u0000\":1}");
        assertRefused("[".repeat(1_000_000));
        assertRefused("{\"a\":".repeat(100_000));
        assertRefused("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}");
        assertRefused("{\"a\":\"" + "x".repeat(JsonText.MAX_LENGTH) + "\"}");
    }

    @Test
    void typeNamesInADocumentMeanNothing() {
        var json = RecordJson.parse("{\"@class\":\"java.net.URL\",\"$type\":\"x\",\"number\":\"1\"}");
        assertThat(RecordJson.read(json, Phone.class)).isEqualTo(new Phone("1", 0));
    }

    @Test
    void charactersTheDatabaseCannotKeepAreReplacedVisibly() {
        var json = RecordJson.write(new Phone("a\0b\uD800c", 0));
        assertThat(json.getString("number")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void aTypeThatContentCannotHoldIsNamed() {
        assertThatExceptionOfType(ChapterhouseException.class)
                .isThrownBy(() -> RecordJson.write(new Odd("x")))
                .withMessageContaining("CH-232 Component 'anything'");
    }

    private static void assertMisfit(String json, String path) {
        assertThatExceptionOfType(JsonShapeMismatch.class)
                .isThrownBy(() -> RecordJson.read(RecordJson.parse(json), Everything.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path));
    }

    private static void assertRefused(String json) {
        assertThatExceptionOfType(JsonShapeMismatch.class)
                .isThrownBy(() -> RecordJson.parse(json))
                .satisfies(e -> assertThat(e.path()).isEmpty());
    }
}
