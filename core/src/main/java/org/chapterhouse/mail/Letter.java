package org.chapterhouse.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chapterhouse.problem.HouseOnly;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter: what it tells, as a record, and its words, in a text file beside that record. {@code Confirmation} in
 * {@code org.example.shifts} is worded in {@code org/example/shifts/Confirmation.txt}, in Spanish in {@code
 * Confirmation_es.txt}:
 *
 * <pre>
 * Subject: You are signed up for {shift}
 *
 * Hello {name},
 *
 * we look forward to seeing you on {day}.
 * Bring {bring}.
 * </pre>
 *
 * <p>The first line is the subject. {@code {name}} is a component of the record; a line in which one of them has nothing to say
 * is left out. Dates and numbers are written in the way of the language, texts as they are.
 *
 * @param <T> what it tells
 */
public final class Letter<T extends Record> {

    private final Class<T> content;
    private final Map<Locale, LetterText> texts;

    private Letter(Class<T> content, Map<Locale, LetterText> texts) {
        this.content = content;
        this.texts = texts;
    }

    /**
     * @throws IllegalArgumentException when there are no English words, or they name something that the record has not; so a wrong
     *     name is found at the start
     */
    public static <T extends Record> Letter<T> of(Class<T> content) {
        var texts = new LinkedHashMap<Locale, LetterText>();
        texts.put(
                Locale.ENGLISH,
                LetterText.find(content, Locale.ENGLISH)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there are no words for the letter: " + LetterText.file(content, Locale.ENGLISH))));
        for (var language : Locale.getAvailableLocales()) {
            if (language.equals(Locale.forLanguageTag(language.getLanguage()))) {
                LetterText.find(content, language).ifPresent(text -> texts.put(language, text));
            }
        }
        return new Letter<>(content, Map.copyOf(texts));
    }

    public Class<T> content() {
        return content;
    }

    /** The words of a letter, in that language or else in English. */
    @HouseOnly
    public Written write(Record told, Locale language) {
        @Nullable LetterText own = texts.get(Locale.forLanguageTag(language.getLanguage()));
        return own == null
                ? Objects.requireNonNull(texts.get(Locale.ENGLISH)).write(told, Locale.ENGLISH)
                : own.write(told, language);
    }

    /** A letter as it is read. */
    public record Written(String subject, String body) {}
}
