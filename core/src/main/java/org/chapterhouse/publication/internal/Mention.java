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
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** Something that a text leads to, and where in the text: {@code related[1]}. */
sealed interface Mention {

    String place();

    /** A field is the id of other content. */
    record Field(String place, ContentId target) implements Mention {}

    /** A formatted text has a link, which may lead anywhere. */
    record Address(String place, String address) implements Mention {}

    /** Those of a document, in the order of its form. What is no id leads nowhere. */
    static List<Mention> in(JsonObject document, List<FieldDefinition> fields) {
        return in(document, fields, "").toList();
    }

    private static Stream<Mention> in(JsonObject document, List<FieldDefinition> fields, String prefix) {
        return fields.stream().flatMap(field -> in(document.get(field.name()), field, prefix + field.name()));
    }

    private static Stream<Mention> in(@Nullable JsonValue value, FieldDefinition field, String path) {
        return switch (field.kind()) {
            case LINK -> to(path, value);
            case LINKS -> each(value).flatMap(at -> to(path + "[" + at + "]", at(value, at)));
            case RICH_TEXT -> addresses(path, value);
            case ROWS ->
                each(value)
                        .flatMap(at -> at(value, at) instanceof JsonObject row
                                ? in(row, field.children(), path + "[" + at + "].")
                                : Stream.empty());
            default -> Stream.empty();
        };
    }

    private static Stream<Integer> each(@Nullable JsonValue value) {
        return value instanceof JsonArray list ? IntStream.range(0, list.size()).boxed() : Stream.empty();
    }

    private static @Nullable JsonValue at(@Nullable JsonValue value, int index) {
        return value instanceof JsonArray list ? list.get(index) : null;
    }

    private static Stream<Mention> addresses(String path, @Nullable JsonValue value) {
        return value instanceof JsonString html
                ? RichText.of(html.getString()).links().stream().map(address -> new Address(path, address))
                : Stream.empty();
    }

    private static Stream<Mention> to(String path, @Nullable JsonValue value) {
        try {
            return value instanceof JsonString id
                    ? Stream.of(new Field(path, ContentId.of(id.getString())))
                    : Stream.empty();
        } catch (Malformed noId) {
            return Stream.empty();
        }
    }
}
