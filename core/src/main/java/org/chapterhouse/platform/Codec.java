package org.chapterhouse.platform;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** How one kind of value becomes JSON and comes back. */
interface Codec {

    JsonValue write(Object value);

    /** @param path where the value stands, for the message if it does not fit */
    @Nullable
    Object read(JsonValue json, String path);

    /** What stands for a value that the document does not have. */
    @Nullable
    Object missing(String path);

    default @Nullable Object readOrMissing(@Nullable JsonValue json, String path) {
        return json == null || RecordJson.isMissing(json) ? missing(path) : read(json, path);
    }
}
