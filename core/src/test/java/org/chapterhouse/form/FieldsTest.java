package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.rally.Rally;
import org.junit.jupiter.api.Test;

class FieldsTest {

    record Late(@ShownWhen(field = "mood", is = "LOUD") String text, Rally.Mood mood) {}

    record Never(
            Rally.Mood mood,
            @ShownWhen(field = "mood", is = "WILD") String text) {}

    record Unshowable(Rally.Phone phone) {}

    record Slug(String value) {}

    record Wrapped(Slug slug, List<Slug> others) {}

    private final List<FieldDefinition> fields = Fields.of(Rally.class);

    @Test
    void everyComponentIsAFieldOfItsKindInOrder() {
        assertThat(fields)
                .extracting(FieldDefinition::kind)
                .containsExactly(
                        Kind.LINE,
                        Kind.LINES,
                        Kind.RICH_TEXT,
                        Kind.CHOICE,
                        Kind.DATE_TIME,
                        Kind.CHECK,
                        Kind.LINE,
                        Kind.DATE,
                        Kind.CHOICE,
                        Kind.ADDRESS,
                        Kind.LINE,
                        Kind.LINE,
                        Kind.NUMBER,
                        Kind.AMOUNT,
                        Kind.ROWS,
                        Kind.ITEMS);
        assertThat(field("speakers").children())
                .extracting(FieldDefinition::name)
                .containsExactly("name", "email", "phones");
        assertThat(field("speakers").children().get(2).children()).hasSize(2);
    }

    @Test
    void constraintsAndAnnotationsShowInTheField() {
        assertThat(field("headline"))
                .isEqualTo(new FieldDefinition(
                        "headline",
                        Kind.LINE,
                        true,
                        20,
                        Optional.empty(),
                        "",
                        false,
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        true));
        assertThat(field("summary").rows()).isEqualTo(6);
        assertThat(field("summary").required()).isFalse();
        assertThat(field("mood").choices()).containsExactly("CALM", "LOUD");
        assertThat(field("quietFrom").condition()).contains(new Condition("mood", List.of("LOUD")));
        assertThat(field("number").group()).isEqualTo("where");
        assertThat(field("tags").group()).isEqualTo("people");
        assertThat(field("tags").required()).isTrue();
        assertThat(field("tags").maxLength()).isZero();
    }

    @Test
    void aFieldIsShownWhenItsConditionHoldsAndTheDecidingFieldIsShown() {
        assertThat(field("permit").isShown(Map.of("mood", "LOUD", "amplified", "true"), fields))
                .isTrue();
        assertThat(field("permit").isShown(Map.of("mood", "LOUD", "amplified", true), fields))
                .isTrue();
        assertThat(field("permit").isShown(Map.of("mood", "LOUD", "amplified", "false"), fields))
                .isFalse();
        assertThat(field("permit").isShown(Map.of("mood", "CALM", "amplified", "true"), fields))
                .isFalse();
        assertThat(field("quietFrom").isShown(Map.of(), fields)).isFalse();
    }

    @Test
    void aRecordOfOneComponentIsAFieldLikeThatComponent() {
        assertThat(Fields.of(Wrapped.class)).extracting(FieldDefinition::kind).containsExactly(Kind.LINE, Kind.ITEMS);
    }

    @Test
    void aRecordThatNoFormCanShowIsNamed() {
        assertUnusable(Late.class, "'text'", "no earlier component");
        assertUnusable(Never.class, "'text'", "[CALM, LOUD]");
        assertUnusable(Unshowable.class, "'phone'", "no form field");
    }

    private FieldDefinition field(String name) {
        return Fields.named(name, fields).orElseThrow();
    }

    private static void assertUnusable(Class<? extends Record> type, String... parts) {
        assertThatExceptionOfType(ChapterhouseException.class)
                .isThrownBy(() -> Fields.of(type))
                .withMessageStartingWith("CH-231")
                .withMessageContainingAll(parts);
    }
}
