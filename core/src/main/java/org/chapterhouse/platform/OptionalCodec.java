package org.chapterhouse.platform;

import jakarta.json.JsonValue;
import java.util.Optional;

/** A value that may be there or not: what is not there is written as null, and reads back empty. */
record OptionalCodec(Codec value) implements Codec {

    @Override
    public JsonValue write(Object optional) {
        return ((Optional<?>) optional).map(value::write).orElse(JsonValue.NULL);
    }

    /** What the value's own codec takes for no value, such as an empty text where a date should be, is none. */
    @Override
    public Object read(JsonValue json, String path) {
        return Optional.ofNullable(value.read(json, path));
    }

    @Override
    public Object missing(String path) {
        return Optional.empty();
    }
}
