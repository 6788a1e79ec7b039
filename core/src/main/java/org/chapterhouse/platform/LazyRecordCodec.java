package org.chapterhouse.platform;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The codec of a nested record, looked up at use: a record may hold a list of its own kind. */
record LazyRecordCodec(Class<?> type) implements Codec {

    @Override
    public JsonValue write(Object value) {
        return RecordCodec.of(type).write(value);
    }

    @Override
    public @Nullable Object read(JsonValue json, String path) {
        return RecordCodec.of(type).read(json, path);
    }

    @Override
    public @Nullable Object missing(String path) {
        return RecordCodec.of(type).missing(path);
    }
}
