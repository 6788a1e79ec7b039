package org.chapterhouse.web.admin.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.problem.Message;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.Speech;

/** Says which fields a pasted text has filled, so that whoever checks them knows where to look. */
final class FoundWords {

    private FoundWords() {}

    /**
     * The notes of the intake, and before them what it has found.
     *
     * @param empty the form that new content begins with: what still stands so was not found, nor what stands empty
     */
    static List<String> before(
            List<Message> notes, ContentType<?> type, Map<String, Object> form, Map<String, Object> empty) {
        var words = type.messages(Speech.ofScreens());
        var found = type.fields().stream()
                .filter(field -> !isEmpty(form.getOrDefault(field.name(), "")))
                .filter(field -> !form.getOrDefault(field.name(), "").equals(empty.get(field.name())))
                .map(field -> label(words, field, form.getOrDefault(field.name(), "")))
                .toList();
        var all = new ArrayList<Message>();
        all.add(
                found.isEmpty()
                        ? Message.of(FoundWords.class, "found.nothing")
                        : Message.of(FoundWords.class, "found.read", String.join(", ", found)));
        notes.forEach(note -> all.add(note.about(type.recordType(), type.id())));
        return all.stream().map(note -> note.in(Speech.ofScreens())).toList();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> rows ? rows.isEmpty() : "".equals(value);
    }

    private static String label(FieldMessages words, FieldDefinition field, Object value) {
        var label = words.label(field.name());
        return value instanceof Collection<?> rows ? label + " (" + rows.size() + ")" : label;
    }
}
