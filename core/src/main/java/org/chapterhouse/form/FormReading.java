package org.chapterhouse.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chapterhouse.problem.Message;
import org.jspecify.annotations.Nullable;

/** One reading of one form, collecting what does not fit. */
final class FormReading {

    /** Whether a text that does not fit is an error. It is none in a field that is not shown. */
    enum Misfits {
        TOLD,
        IGNORED
    }

    private final JsonProvider provider;
    private final TypedText typed;
    private final List<Finding> errors = new ArrayList<>();

    FormReading(JsonProvider provider) {
        this.provider = provider;
        this.typed = new TypedText(provider);
    }

    List<Finding> errors() {
        return errors;
    }

    JsonObject object(Map<String, Object> form, List<FieldDefinition> fields, String prefix, Misfits misfits) {
        var object = provider.createObjectBuilder();
        for (var field : fields) {
            var told = field.isShown(form, fields) ? misfits : Misfits.IGNORED;
            object.add(field.name(), value(form.get(field.name()), field, prefix + field.name(), told));
        }
        return object.build();
    }

    private JsonValue value(@Nullable Object value, FieldDefinition field, String path, Misfits misfits) {
        return switch (field.kind()) {
            case ROWS -> rows(value, field.children(), path, misfits);
            case ITEMS -> items(value, path, misfits);
            case LINKS -> links(value, field, path, misfits);
            default -> single(value, field, path, misfits);
        };
    }

    private JsonValue single(@Nullable Object value, FieldDefinition field, String path, Misfits misfits) {
        try {
            return typed.read(value == null ? "" : value.toString(), field);
        } catch (TypedText.Misfit misfit) {
            if (misfits == Misfits.TOLD) {
                errors.add(new Finding(path, misfit.what()));
            }
            return JsonValue.NULL;
        }
    }

    private JsonArray rows(@Nullable Object value, List<FieldDefinition> children, String path, Misfits misfits) {
        var rows = fitting(withoutBlankEnd(value, row -> isBlank(form(row), children)), path);
        var array = provider.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            array.add(object(form(rows.get(i)), children, path + "[" + i + "].", misfits));
        }
        return array.build();
    }

    private JsonArray items(@Nullable Object value, String path, Misfits misfits) {
        var items = fitting(
                withoutBlankEnd(value, item -> item == null || item.toString().isBlank()), path);
        var line = FieldDefinition.line("");
        var array = provider.createArrayBuilder();
        for (int i = 0; i < items.size(); i++) {
            array.add(single(items.get(i), line, path + "[" + i + "]", misfits));
        }
        return array.build();
    }

    /** One id a line; what was typed and names nothing stands among them, and is told once. */
    private JsonValue links(@Nullable Object value, FieldDefinition field, String path, Misfits misfits) {
        var lines = value == null
                ? List.<String>of()
                : value.toString()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .toList();
        var array = provider.createArrayBuilder();
        for (var line : fitting(lines, path)) {
            var id = single(line, field, path, misfits);
            if (id == JsonValue.NULL) {
                return id;
            }
            array.add(id);
        }
        return array.build();
    }

    /** As many as fit; what does not is told even where the field is not shown, as it will not be kept. */
    private <E> List<E> fitting(List<E> list, String path) {
        if (list.size() <= FormData.MOST_ROWS) {
            return list;
        }
        errors.add(new Finding(path, Message.of(FormReading.class, "misfit.rows", FormData.MOST_ROWS)));
        return list.subList(0, FormData.MOST_ROWS);
    }

    private static boolean isBlank(Map<String, Object> row, List<FieldDefinition> children) {
        return children.stream().allMatch(field -> isBlank(row.get(field.name()), field));
    }

    private static boolean isBlank(@Nullable Object value, FieldDefinition field) {
        return switch (field.kind()) {
            case CHECK -> !Boolean.parseBoolean(String.valueOf(value));
            case ROWS ->
                withoutBlankEnd(value, row -> isBlank(form(row), field.children()))
                        .isEmpty();
            case ITEMS ->
                withoutBlankEnd(value, item -> item == null || item.toString().isBlank())
                        .isEmpty();
            default -> value == null || value.toString().isBlank();
        };
    }

    /** Only the end is cut: an error must name the row as it is counted on the screen. */
    private static List<?> withoutBlankEnd(@Nullable Object value, Predicate<@Nullable Object> blank) {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        int size = list.size();
        while (size > 0 && blank.test(list.get(size - 1))) {
            size--;
        }
        return list.subList(0, size);
    }

    @SuppressWarnings("unchecked") // FormData promises maps by field name
    private static Map<String, Object> form(@Nullable Object row) {
        return row instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
