package org.chapterhouse.platform;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
record BooleanCodec(@Nullable Object missing) implements Codec {

    @Override
    public JsonValue write(Object value) {
        return value.equals(true) ? JsonValue.TRUE : JsonValue.FALSE;
    }

    @Override
    public Object read(JsonValue json, String path) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new JsonShapeMismatch(path, "CH-223.boolean");
        };
    }

    @Override
    public @Nullable Object missing(String path) {
        return missing;
    }
}
