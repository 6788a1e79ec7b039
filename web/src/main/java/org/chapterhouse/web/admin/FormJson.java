package org.chapterhouse.web.admin;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.content.field.FieldDefinition;
import org.chapterhouse.content.field.FormData;
import org.chapterhouse.content.field.Kind;
import org.jspecify.annotations.Nullable;

/** A form as typed, as JSON and back: texts, rows of texts, whether or not they make sense. */
final class FormJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private FormJson() {}

    static JsonObject write(Map<String, Object> form) {
        return JSON.createObjectBuilder(form).build();
    }

    /** Takes only what the fields know, each in the shape its field has. */
    static Map<String, Object> read(JsonObject json, List<FieldDefinition> fields) {
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
        if (value instanceof JsonArray array) {
            array.forEach(row -> {
                if (row instanceof JsonObject object) {
                    rows.add(read(object, fields));
                }
            });
        }
        return rows;
    }

    private static List<String> items(JsonValue value) {
        var items = new ArrayList<String>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> items.add(text(item)));
        }
        return items;
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    static boolean isRows(FieldDefinition field) {
        return field.kind() == Kind.ROWS;
    }
}
