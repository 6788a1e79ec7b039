package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.form.Kind;
import org.chapterhouse.type.ContentType;

/** What unsaved typing seems to be called: its type's title where that can be told, else the first line in it. */
final class LeftoverTitles {

    private LeftoverTitles() {}

    static String of(Optional<ContentType<?>> type, JsonObject form) {
        return type.flatMap(known -> titled(known, form).or(() -> firstLine(known.fields(), form)))
                .orElse("");
    }

    private static <T extends Record & Content> Optional<String> titled(ContentType<T> type, JsonObject form) {
        var typed = FormData.toJson(FormJson.read(form, type.fields()), type.fields());
        try {
            return told(type.title(type.read(typed.json())));
        } catch (
                RuntimeException e) { // unfinished typing need not make a record, and a plugin's title() may fail on it
            return Optional.empty();
        }
    }

    private static Optional<String> firstLine(List<FieldDefinition> fields, JsonObject form) {
        return fields.stream()
                .filter(field -> field.kind() == Kind.LINE || field.kind() == Kind.LINES)
                .map(field -> form.get(field.name()))
                .filter(JsonString.class::isInstance)
                .flatMap(value -> told(((JsonString) value).getString()).stream())
                .findFirst();
    }

    private static Optional<String> told(String words) {
        return Optional.of(words.strip()).filter(known -> !known.isEmpty());
    }
}
