package org.chapterhouse.web.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.type.ContentType;

/** Says which fields a pasted text has filled, so that whoever checks them knows where to look. */
final class FoundWords {

    private FoundWords() {}

    /**
     * The notes of the intake, and before them what it has found.
     *
     * @param empty the form that new content begins with: what still stands so was not found, nor what stands empty
     */
    static List<String> before(
            List<String> notes, ContentType<?> type, Map<String, Object> form, Map<String, Object> empty) {
        var words = type.messages(Locale.ENGLISH);
        var found = type.fields().stream()
                .filter(field -> !isEmpty(form.getOrDefault(field.name(), "")))
                .filter(field -> !form.getOrDefault(field.name(), "").equals(empty.get(field.name())))
                .map(field -> label(words, field, form.getOrDefault(field.name(), "")))
                .toList();
        var all = new ArrayList<String>();
        all.add(
                found.isEmpty()
                        ? "Nothing of your text was recognized. Fill in the form by hand."
                        : "Read from your text: " + String.join(", ", found) + ". Check it before you publish.");
        all.addAll(notes);
        return all;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> rows ? rows.isEmpty() : "".equals(value);
    }

    private static String label(FieldMessages words, FieldDefinition field, Object value) {
        var label = words.label(field.name());
        return value instanceof Collection<?> rows ? label + " (" + rows.size() + ")" : label;
    }
}
