package org.chapterhouse.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * Content as a record and the same content as a JSON document, which is how a revision keeps it.
 *
 * <p>The member names are the component names. Components are text, enums (by name), booleans, {@code int}, {@code long},
 * {@link java.math.BigDecimal}, the usual {@code java.time} values in ISO form, zones, URIs, records, and lists or
 * {@code Optional}s of these.
 * A record of one component, such as a slug, is written as that component's value.
 *
 * <p>Old documents must open in new versions of a record, so reading forgives what evolution causes: members the record
 * does not know are ignored; a missing one becomes an empty list, an empty text, {@code false}, zero, a record of such values, or
 * {@code null} where no such value exists or the component is {@code @Nullable}; so does an empty text where a date or an id should be. Better defaults belong in the compact constructor.
 * Reading does not forgive a value of the wrong kind: that is a {@link JsonShapeMismatch}.
 */
public final class RecordJson {

    private RecordJson() {}

    /** The document of a record. Characters that the database cannot keep (U+0000, half a surrogate pair) become U+FFFD. */
    public static JsonObject write(Record content) {
        return RecordCodec.of(content.getClass()).writeObject(content);
    }

    /** Fails if records of that class have no document, which otherwise is found by whoever writes the first. */
    public static void requireWritable(Class<? extends Record> type) {
        RecordCodec.of(type);
    }

    /** The record of a document. */
    public static <T extends Record> T read(JsonObject json, Class<T> type) {
        return RecordCodec.of(type).readObject(json, "");
    }

    /**
     * The document in a text that came from outside. Refuses, as a {@link JsonShapeMismatch}, what no form of ours sends:
     * anything but one object, a member named twice, nesting deeper than {@value JsonText#MAX_DEPTH}, more than
     * {@value JsonText#MAX_LENGTH} characters, or characters that the database cannot keep.
     */
    public static JsonObject parse(String text) {
        return JsonText.parse(text);
    }

    static boolean isMissing(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL;
    }
}
