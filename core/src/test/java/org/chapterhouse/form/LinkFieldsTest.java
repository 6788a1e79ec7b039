package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.notes.Pointer;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.ChapterhouseException;
import org.junit.jupiter.api.Test;

/** A link is an id in a record and in its document, and in its form what somebody chose, or typed and did not choose yet. */
class LinkFieldsTest {

    private static final String ONE = "6d1f2c1e-8f63-4f0e-9a51-2c7d0d5f7a10";
    private static final String TWO = "0a4b9f1c-3c55-4b8e-8d0a-0f6a3f1f2b77";
    private static final List<FieldDefinition> FIELDS = Fields.of(Pointer.class);

    record Wrong(@Link("note") String title) {}

    private static JsonObject document(String to, String... more) {
        return Json.createObjectBuilder()
                .add("title", "Over there")
                .add("to", to)
                .add("more", Json.createArrayBuilder(List.of(more)))
                .build();
    }

    @Test
    void theFieldKnowsWhatItMayLeadTo() {
        assertThat(FIELDS)
                .extracting(FieldDefinition::kind)
                .containsExactly(Kind.LINE, Kind.LINK, Kind.LINKS, Kind.CHAPTER, Kind.RICH_TEXT);
        assertThat(FIELDS.get(1).linked()).containsExactly("note");
        assertThat(FIELDS.get(2).linked()).containsExactly("note", "pointer", "gone-with-its-plugin");
        assertThat(FIELDS.get(1).required()).isFalse();
    }

    @Test
    void aLinkStandsOnAnIdOnly() {
        assertThatThrownBy(() -> Fields.of(Wrong.class))
                .isInstanceOf(ChapterhouseException.class)
                .hasMessageContaining("CH-231")
                .hasMessageContaining("title");
    }

    @Test
    void theRecordHasTheIdsAndTheDocumentTheirText() {
        var pointer = RecordJson.read(document(ONE, TWO, ONE), Pointer.class);
        assertThat(pointer.to()).contains(ContentId.of(ONE));
        assertThat(pointer.more()).containsExactly(ContentId.of(TWO), ContentId.of(ONE));
        assertThat(pointer.chapter()).isEmpty();
        assertThat(RecordJson.write(pointer).getString("to")).isEqualTo(ONE);
        var nowhere = RecordJson.read(document(""), Pointer.class);
        assertThat(nowhere.to()).isEmpty();
        assertThat(RecordJson.read(RecordJson.write(nowhere), Pointer.class)).isEqualTo(nowhere);
        var chapter = UUID.fromString(TWO);
        var there = new Pointer("x", Optional.empty(), List.of(), Optional.of(chapter), nowhere.text());
        assertThat(RecordJson.read(RecordJson.write(there), Pointer.class)).isEqualTo(there);
    }

    @Test
    void theFormHasOneIdALine() {
        var form = FormData.toForm(document(ONE, TWO, ONE), FIELDS);
        assertThat(form).containsEntry("to", ONE).containsEntry("more", TWO + "\n" + ONE);
        assertThat(FormData.toJson(form, FIELDS).json().getJsonArray("more"))
                .extracting(Object::toString)
                .containsExactly("\"" + TWO + "\"", "\"" + ONE + "\"");
        assertThat(FormData.toJson(FormJson.read(FormJson.write(form), FIELDS), FIELDS)
                        .errors())
                .isEmpty();
    }

    @Test
    void whatIsTypedAndNotChosenIsToldAndKept() {
        var form = FormData.blank(FIELDS);
        form.put("to", "adopt");
        form.put("more", ONE + "\nstate");
        var result = FormData.toJson(form, FIELDS);
        assertThat(result.errors())
                .extracting(error -> error.path() + ": " + error.message().in(Locale.ENGLISH))
                .containsExactly(
                        "to: Choose one of the pages that are found for “adopt”, or take those words out.",
                        "more: Choose one of the pages that are found for “state”, or take those words out.");
        assertThat(FormJson.read(FormJson.write(form), FIELDS))
                .as("as typed")
                .containsAllEntriesOf(Map.of("to", "adopt", "more", ONE + "\nstate"));
    }

    @Test
    void whatIsChosenTwiceIsLinkedOnce() {
        var form = FormData.blank(FIELDS);
        form.put("more", (ONE + "\n\n").repeat(3) + TWO);
        var more = FormData.toJson(form, FIELDS).json().getJsonArray("more");
        assertThat(more).as("each once").hasSize(2);
    }
}
