package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormJsonTest {

    record Person(String name, List<Phone> phones) {}

    record Phone(String label, String number) {}

    record Page(String title, List<Person> people) {}

    private static final List<FieldDefinition> FIELDS = Fields.of(Page.class);

    @Test
    void whatWasTypedComesBackAsTyped() {
        var typed = Map.<String, Object>of(
                "title",
                "Half a ti",
                "people",
                List.of(Map.of("name", "Ana", "phones", List.of(Map.of("label", "Office", "number", "1")))));
        assertThat(FormJson.read(FormJson.parse(FormJson.write(typed).toString()), FIELDS))
                .isEqualTo(typed);
    }

    @Test
    void onlyWhatTheFieldsKnowIsTaken() {
        var told =
                FormJson.parse("{\"title\":7,\"people\":[3,{\"name\":\"Ana\",\"role\":\"admin\"}],\"secret\":\"x\"}");
        assertThat(FormJson.read(told, FIELDS))
                .isEqualTo(Map.of("title", "", "people", List.of(Map.of("name", "Ana", "phones", List.of()))));
    }

    @Test
    void moreRowsThanAnybodyCanEditAreRefused() {
        var few = FormJson.parse("{\"people\":[" + "{},".repeat(499) + "{}]}");
        assertThat((List<?>) FormJson.read(few, FIELDS).get("people")).hasSize(500);
        var many = FormJson.parse("{\"people\":[" + "{},".repeat(500) + "{}]}");
        assertThatThrownBy(() -> FormJson.read(many, FIELDS)).isInstanceOf(FormTooLong.class);
    }

    @Test
    void readingStopsAtTheFirstPieceTooMany() {
        var endless = "{\"people\":[" + "{},".repeat(900_000);
        assertThatThrownBy(() -> FormJson.parse(endless))
                .as("it has no end, and was not read that far")
                .isInstanceOf(FormTooLong.class);
    }

    @Test
    void whatIsNoJsonIsNoForm() {
        assertThatThrownBy(() -> FormJson.parse("title=x")).isInstanceOf(IllegalArgumentException.class);
    }
}
