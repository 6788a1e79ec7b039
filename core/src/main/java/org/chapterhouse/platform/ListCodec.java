package org.chapterhouse.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** A list; a missing one is empty. */
record ListCodec(Codec element) implements Codec {

    @Override
    public JsonValue write(Object value) {
        var array = JsonText.PROVIDER.createArrayBuilder();
        ((List<?>) value).forEach(entry -> array.add(element.write(entry)));
        return array.build();
    }

    @Override
    public Object read(JsonValue json, String path) {
        if (!(json instanceof JsonArray array)) {
            throw new JsonShapeMismatch(path, "CH-223.list");
        }
        var entries = new ArrayList<Object>(array.size());
        for (int i = 0; i < array.size(); i++) {
            var place = path + "[" + i + "]";
            var entry = element.readOrMissing(array.get(i), place);
            if (entry == null) {
                throw new JsonShapeMismatch(place, "CH-223.gap");
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    @Override
    public Object missing(String path) {
        return List.of();
    }
}
