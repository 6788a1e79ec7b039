package org.chapterhouse.type;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Map;

/**
 * The names that components had in older versions of a record.
 *
 * @param current today's name of a component by its former one
 */
record Renames(Map<String, String> current) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The payload under today's names. Where it holds both, today's wins. */
    JsonObject applied(JsonObject payload) {
        if (current.keySet().stream().noneMatch(payload::containsKey)) {
            return payload;
        }
        var renamed = JSON.createObjectBuilder();
        payload.forEach((name, value) -> add(renamed, payload, name, value));
        return renamed.build();
    }

    private void add(JsonObjectBuilder target, JsonObject payload, String name, JsonValue value) {
        var today = current.getOrDefault(name, name);
        if (today.equals(name) || !payload.containsKey(today)) {
            target.add(today, value);
        }
    }
}
