package org.chapterhouse.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a record: what stands in each field of its form, and back.
 *
 * <p>A form is a map by field name: a {@link String} for every single value (empty where there is none), a
 * {@code List<Map<String, Object>>} for rows, a {@code List<String>} for items, a {@link String} of ids, one a line, for links.
 * All of them may be changed.
 */
public final class FormData {

    /** More rows than this are no list that a person made, and could not be edited any more. */
    public static final int MOST_ROWS = 500;

    private static final JsonProvider JSON = JsonProvider.provider();

    private FormData() {}

    /**
     * What a form says.
     *
     * @param json the document, with nothing in the places that the errors name
     * @param errors texts that do not fit their field
     */
    public record Result(JsonObject json, List<Finding> errors) {

        public Result {
            errors = List.copyOf(errors);
        }
    }

    /** The form of a document; what the document lacks is empty. */
    public static Map<String, Object> toForm(JsonObject json, List<FieldDefinition> fields) {
        var form = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            form.put(field.name(), shown(json.get(field.name()), field));
        }
        return form;
    }

    /** An empty form, or an empty row of one. */
    public static Map<String, Object> blank(List<FieldDefinition> fields) {
        return toForm(JsonValue.EMPTY_JSON_OBJECT, fields);
    }

    /**
     * The document that a form means. The form itself is left as typed. Fields that are not shown keep what they have but
     * never give an error. Empty rows and items at the end of a list are left out.
     */
    public static Result toJson(Map<String, Object> form, List<FieldDefinition> fields) {
        var reading = new FormReading(JSON);
        return new Result(reading.object(form, fields, "", FormReading.Misfits.TOLD), reading.errors());
    }

    private static Object shown(@Nullable JsonValue value, FieldDefinition field) {
        return switch (field.kind()) {
            case ROWS -> rows(value, field.children());
            case ITEMS -> items(value);
            case LINKS -> String.join("\n", items(value));
            default -> text(value, field.kind());
        };
    }

    private static List<Map<String, Object>> rows(@Nullable JsonValue value, List<FieldDefinition> children) {
        var rows = new ArrayList<Map<String, Object>>();
        if (value instanceof JsonArray array) {
            for (var row : array) {
                rows.add(toForm(row instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT, children));
            }
        }
        return rows;
    }

    private static List<String> items(@Nullable JsonValue value) {
        var items = new ArrayList<String>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> items.add(text(item, Kind.LINE)));
        }
        return items;
    }

    private static String text(@Nullable JsonValue value, Kind kind) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return kind == Kind.CHECK ? "false" : "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
