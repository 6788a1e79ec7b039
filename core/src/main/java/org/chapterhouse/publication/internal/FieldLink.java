package org.chapterhouse.publication.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * One field of a text that leads to other content.
 *
 * @param path where it stands: {@code related[1]}
 */
record FieldLink(String path, ContentId target) {

    /** Those of a document, in the order of its form. What is no id leads nowhere. */
    static List<FieldLink> in(JsonObject document, List<FieldDefinition> fields) {
        return in(document, fields, "").toList();
    }

    private static Stream<FieldLink> in(JsonObject document, List<FieldDefinition> fields, String prefix) {
        return fields.stream().flatMap(field -> {
            var path = prefix + field.name();
            var value = document.get(field.name());
            return switch (field.kind()) {
                case LINK -> to(path, value);
                case LINKS -> each(value).flatMap(at -> to(path + "[" + at + "]", at(value, at)));
                case ROWS ->
                    each(value)
                            .flatMap(at -> at(value, at) instanceof JsonObject row
                                    ? in(row, field.children(), path + "[" + at + "].")
                                    : Stream.empty());
                default -> Stream.empty();
            };
        });
    }

    private static Stream<Integer> each(@Nullable JsonValue value) {
        return value instanceof JsonArray list ? IntStream.range(0, list.size()).boxed() : Stream.empty();
    }

    private static @Nullable JsonValue at(@Nullable JsonValue value, int index) {
        return value instanceof JsonArray list ? list.get(index) : null;
    }

    private static Stream<FieldLink> to(String path, @Nullable JsonValue value) {
        try {
            return value instanceof JsonString id
                    ? Stream.of(new FieldLink(path, ContentId.of(id.getString())))
                    : Stream.empty();
        } catch (Malformed noId) {
            return Stream.empty();
        }
    }
}
