package org.chapterhouse.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** A form as typed, as JSON and back: texts, rows of texts, whether or not they make sense. */
public final class FormJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MOST_PIECES = 20_000;

    private static final int DEEPEST = 50;

    private FormJson() {}

    public static JsonObject write(Map<String, Object> form) {
        return JSON.createObjectBuilder(form).build();
    }

    /**
     * Reads what a browser sent, and stops at the first piece too many: a hostile text costs no more than a long form.
     *
     * @throws FormTooLong when it has more rows or fields than a form can have
     */
    public static JsonObject parse(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            var depth = 0;
            for (var pieces = 0; parser.hasNext(); pieces++) {
                if (pieces > MOST_PIECES) {
                    throw new FormTooLong();
                }
                depth += deeper(parser.next());
                if (depth > DEEPEST) {
                    throw new Malformed("no form is nested like this");
                }
            }
            return RecordJson.parse(text);
        } catch (JsonException | UnsupportedOperationException e) { // a number may have too many digits to be one
            throw new Malformed("not a form", e);
        }
    }

    private static int deeper(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    /**
     * Takes only what the fields know, each in the shape its field has.
     *
     * @throws FormTooLong when a list has more rows than a form can have
     */
    public static Map<String, Object> read(JsonObject json, List<FieldDefinition> fields) {
        var form = new LinkedHashMap<>(FormData.blank(fields));
        for (var field : fields) {
            var value = json.get(field.name());
            if (value != null) {
                form.put(field.name(), read(value, field));
            }
        }
        return form;
    }

    private static Object read(JsonValue value, FieldDefinition field) {
        return switch (field.kind()) {
            case ROWS -> rows(value, field.children());
            case ITEMS -> items(value);
            default -> text(value);
        };
    }

    private static List<Map<String, Object>> rows(JsonValue value, List<FieldDefinition> fields) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : list(value)) {
            if (row instanceof JsonObject object) {
                rows.add(read(object, fields));
            }
        }
        return rows;
    }

    private static List<String> items(JsonValue value) {
        var items = new ArrayList<String>();
        list(value).forEach(item -> items.add(text(item)));
        return items;
    }

    private static List<JsonValue> list(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return List.of();
        }
        if (array.size() > FormData.MOST_ROWS) {
            throw new FormTooLong();
        }
        return array;
    }

    /** Without the character that PostgreSQL cannot store. */
    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString().replace("\u0000", "") : "";
    }
}
