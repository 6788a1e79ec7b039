package org.chapterhouse.search.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.jspecify.annotations.Nullable;

/** By which words content is found: those of its fields, but for what does not matter in it and what its type leaves out. */
public final class SearchedText {

    private SearchedText() {}

    /** Each text by itself, in the order of the form; none of them is blank. */
    public static <T extends Record & Content> List<String> of(ContentType<T> type, T content) {
        return in(type.write(content), type.fields())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> in(JsonObject document, List<FieldDefinition> fields) {
        var form = typed(document);
        return fields.stream()
                .filter(field -> field.searched() && field.isShown(form, fields))
                .flatMap(field -> in(document.get(field.name()), field));
    }

    private static Stream<String> in(@Nullable JsonValue value, FieldDefinition field) {
        return switch (field.kind()) {
            case LINE, LINES -> text(value);
            case RICH_TEXT -> text(value).map(html -> RichText.of(html).plainText());
            case ITEMS -> each(value).flatMap(SearchedText::text);
            case ROWS ->
                each(value).flatMap(row -> row instanceof JsonObject one ? in(one, field.children()) : Stream.empty());
            default -> Stream.empty();
        };
    }

    private static Stream<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty();
    }

    private static Stream<JsonValue> each(@Nullable JsonValue value) {
        return value instanceof JsonArray list ? list.stream() : Stream.empty();
    }

    /** What conditions of fields ask for. */
    private static Map<String, Object> typed(JsonObject document) {
        return document.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof JsonString text
                                ? text.getString()
                                : entry.getValue().toString()));
    }
}
