package org.chapterhouse.web.admin.editor;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Kind;
import org.chapterhouse.text.Languages;
import org.chapterhouse.text.WrittenIn;
import org.chapterhouse.workflow.Manuscript;

/**
 * What is offered beside the language of a text that is plainly in another one. It is never changed without being asked
 * for.
 *
 * @param tag of the language it reads as
 * @param words of the sentence
 * @param act what the button says
 */
public record LanguageOffer(String tag, String words, String act) {

    private static final int ENOUGH = 120;

    static Optional<LanguageOffer> of(Manuscript manuscript, Map<String, Object> form, String chosen) {
        var language = manuscript.language(chosen);
        var text = text(manuscript.type().fields(), form);
        return text.length() < ENOUGH
                ? Optional.empty()
                : WrittenIn.of(text)
                        .filter(found -> !found.getLanguage().equals(language.getLanguage()))
                        .map(found -> offer(found, language));
    }

    private static LanguageOffer offer(Locale found, Locale chosen) {
        var name = Languages.name(found);
        return new LanguageOffer(
                found.toLanguageTag(),
                "The text reads as " + name + ", and " + Languages.name(chosen) + " is chosen.",
                "Change it to " + name);
    }

    /** What stands in the fields for prose. */
    private static String text(List<FieldDefinition> fields, Map<String, Object> form) {
        return fields.stream()
                .filter(field ->
                        field.kind() == Kind.LINE || field.kind() == Kind.LINES || field.kind() == Kind.RICH_TEXT)
                .map(field -> form.getOrDefault(field.name(), ""))
                .filter(String.class::isInstance)
                .map(value -> value.toString().replaceAll("<[^>]*>", " "))
                .collect(Collectors.joining(" "))
                .strip();
    }

    JsonObjectBuilder addTo(JsonObjectBuilder answer) {
        return answer.add(
                "language",
                JsonProvider.provider()
                        .createObjectBuilder()
                        .add("tag", tag)
                        .add("words", words)
                        .add("act", act));
    }
}
