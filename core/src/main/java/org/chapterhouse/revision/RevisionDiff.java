package org.chapterhouse.revision;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * How two revisions of an item differ, field by field.
 *
 * <p>Compares what is stored, not what today's record knows: a field that a newer version of the type has dropped still
 * shows up, under the name it had. An absent value and an empty one are the same.
 */
public record RevisionDiff(List<Change> changes) {

    /**
     * One field that differs.
     *
     * @param path {@code headline}, {@code contacts[1].phone}
     * @param before as text; empty when it was absent
     * @param after as text; empty when it is gone
     */
    public record Change(String path, String before, String after) {}

    /** @param before and after: payloads under today's names, as the type's {@code current} gives them */
    public static RevisionDiff between(JsonObject before, JsonObject after) {
        var old = flat(before);
        var now = flat(after);
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        var changes = paths.stream()
                .map(path -> new Change(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new RevisionDiff(new ArrayList<>(changes));
    }

    private static Map<String, String> flat(JsonObject payload) {
        var leaves = new LinkedHashMap<String, String>();
        payload.forEach((name, value) -> collect(name, value, leaves));
        return leaves;
    }

    private static void collect(String path, JsonValue value, Map<String, String> leaves) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> collect(path + "." + name, member, leaves));
        } else if (value instanceof JsonArray array) {
            for (var index = 0; index < array.size(); index++) {
                collect(path + "[" + index + "]", array.get(index), leaves);
            }
        } else if (value instanceof JsonString text) {
            leaves.put(path, text.getString());
        } else if (value != JsonValue.NULL) {
            leaves.put(path, value.toString());
        }
    }
}
