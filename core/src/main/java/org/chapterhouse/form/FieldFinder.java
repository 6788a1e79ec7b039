package org.chapterhouse.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the field of a form that a validator's path speaks of. */
record FieldFinder(Map<String, Object> form, List<FieldDefinition> fields) {

    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([^.\\[\\]<>]+)(?:\\[(\\d+)])?");

    /**
     * A place in a form.
     *
     * @param order sorts places as they stand in the form
     */
    record FoundField(String path, Kind kind, boolean shown, String order) {

        boolean isList() {
            return kind == Kind.ROWS || kind == Kind.ITEMS || kind == Kind.LINKS;
        }
    }

    /** The field itself where the path leads inside its value; the record as a whole where it leads to no field. */
    FoundField find(String path) {
        var place = new FoundField("", Kind.LINE, true, "");
        var level = fields;
        var values = form;
        for (var step = STEP.matcher(path); step.find(); ) {
            var field = Fields.named(step.group(1), level).orElse(null);
            if (field == null) {
                break;
            }
            place = next(place, field, step.group(2), level, values);
            values = row(values.get(field.name()), step.group(2));
            level = field.children();
        }
        return place;
    }

    private static FoundField next(
            FoundField before,
            FieldDefinition field,
            @Nullable String index,
            List<FieldDefinition> level,
            Map<String, Object> values) {
        var path = (before.path().isEmpty() ? "" : before.path() + ".")
                + field.name()
                + (index == null ? "" : "[" + index + "]");
        var kind = index == null ? field.kind() : Kind.LINE;
        var order = "%s/%04d".formatted(before.order(), level.indexOf(field))
                + (index == null ? "" : "/%06d".formatted(Integer.parseInt(index)));
        return new FoundField(path, kind, before.shown() && field.isShown(values, level), order);
    }

    @SuppressWarnings("unchecked") // FormData made the form
    private static Map<String, Object> row(@Nullable Object value, @Nullable String index) {
        if (index == null || !(value instanceof List<?> rows) || Integer.parseInt(index) >= rows.size()) {
            return Map.of();
        }
        return rows.get(Integer.parseInt(index)) instanceof Map<?, ?> row ? (Map<String, Object>) row : Map.of();
    }
}
