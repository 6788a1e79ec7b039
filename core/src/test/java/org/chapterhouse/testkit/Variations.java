package org.chapterhouse.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Kind;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.type.ContentType;
import org.jspecify.annotations.Nullable;

/** Other content like a sample: with every choice chosen once, with nothing in it, with an attack in every text. */
record Variations(ContentType<?> type, JsonObject sample) {

    static final List<String> ATTACKS = List.of(
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "javascript:alert(1)",
            "</title></script><script>alert(1)</script>");

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The sample, and the sample with each choice and each check made otherwise. */
    List<JsonObject> ofChoices() {
        var all = new ArrayList<>(List.of(sample));
        for (var field : type.fields()) {
            field.choices().forEach(choice -> all.add(with(field, JSON.createValue(choice))));
            if (field.kind() == Kind.CHECK) {
                all.add(with(field, JsonValue.TRUE));
                all.add(with(field, JsonValue.FALSE));
            }
        }
        return all;
    }

    /** The sample with each field emptied once, and one with nothing at all. */
    List<JsonObject> ofGaps() {
        var all = new ArrayList<>(List.of(JsonValue.EMPTY_JSON_OBJECT));
        type.fields().forEach(field -> all.add(with(field, JsonValue.NULL)));
        return all;
    }

    /** The sample with an attack in every text that is not a date, a number or a choice. */
    JsonObject with(String attack) {
        var attacked = object(sample, type.fields(), attack);
        for (var tries = 0; tries < type.fields().size(); tries++) {
            try {
                type.read(attacked);
                return attacked;
            } catch (JsonShapeMismatch notText) {
                var name = notText.path().split("[.\\[]", 2)[0];
                attacked = JSON.createObjectBuilder(attacked)
                        .add(name, sample.getOrDefault(name, JsonValue.NULL))
                        .build();
            }
        }
        return attacked;
    }

    private JsonObject with(FieldDefinition field, JsonValue value) {
        return JSON.createObjectBuilder(sample).add(field.name(), value).build();
    }

    private static JsonObject object(JsonObject content, List<FieldDefinition> fields, String attack) {
        var object = JSON.createObjectBuilder(content);
        for (var field : fields) {
            switch (field.kind()) {
                case LINE, LINES -> object.add(field.name(), attack);
                case RICH_TEXT -> object.add(field.name(), "<p>" + attack + "</p>");
                case ITEMS -> object.add(field.name(), JSON.createArrayBuilder().add(attack));
                case ROWS -> object.add(field.name(), rows(content.get(field.name()), field, attack));
                default -> {}
            }
        }
        return object.build();
    }

    private static JsonArray rows(@Nullable JsonValue value, FieldDefinition field, String attack) {
        var first = value instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject row
                ? row
                : JsonValue.EMPTY_JSON_OBJECT;
        return JSON.createArrayBuilder()
                .add(object(first, field.children(), attack))
                .build();
    }
}
