package org.chapterhouse.suite;

import jakarta.json.JsonObject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.FormData;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.type.ContentType;

/** What one type tells people about its fields: each sentence once, in the order of the form. */
final class FieldSentences {

    private final Map<String, TreeSet<String>> told = new TreeMap<>();
    private final ContentType<?> type;

    private FieldSentences(ContentType<?> type) {
        this.type = type;
    }

    /** Found by filling in its form in every wrong way there is. */
    static <T extends Record & Content> FieldSentences of(ContentType<T> type, Validator validator) {
        var sentences = new FieldSentences(type);
        new WrongForms(type.fields())
                .all()
                .forEach(form -> objections(type, form, validator).forEach(sentences::add));
        return sentences;
    }

    /** As an editor hears them: what cannot be read, else what cannot be published, else what the type itself thinks. */
    private static <T extends Record & Content> List<Finding> objections(
            ContentType<T> type, Map<String, Object> form, Validator validator) {
        var read = FormData.toJson(form, type.fields());
        var errors = new ArrayList<>(read.errors());
        if (errors.isEmpty()) {
            errors.addAll(misshapen(type, read.json()));
        }
        if (errors.isEmpty()) {
            errors.addAll(FieldViolations.of(type.read(read.json()), validator, type.messages(Locale.ENGLISH)));
        }
        return errors.isEmpty() ? type.checks(type.read(read.json())) : errors;
    }

    private static List<Finding> misshapen(ContentType<?> type, JsonObject json) {
        try {
            type.read(json);
            return List.of();
        } catch (JsonShapeMismatch mismatch) {
            return List.of(Finding.of(mismatch));
        }
    }

    private void add(Finding finding) {
        told.computeIfAbsent(finding.path().replaceAll("\\[\\d+]", ""), path -> new TreeSet<>())
                .add(finding.message().toString());
    }

    String text() {
        var text = new StringBuilder("== " + type.id() + "\n");
        append(text, "", type.fields());
        told.forEach((path, sentences) -> append(text, path + " (no field)", sentences));
        return text.toString();
    }

    private void append(StringBuilder text, String prefix, List<FieldDefinition> fields) {
        for (var field : fields) {
            var path = prefix + field.name();
            var sentences = told.remove(path);
            if (sentences != null) {
                append(text, path + " “" + type.messages(Locale.ENGLISH).label(path) + "”", sentences);
            }
            append(text, path + ".", field.children());
        }
    }

    private static void append(StringBuilder text, String heading, SortedSet<String> sentences) {
        text.append(sentences.stream().collect(Collectors.joining("\n    ", "\n" + heading + "\n    ", "\n")));
    }
}
