package org.chapterhouse.problem;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words to come: which sentence is meant and what fills its gaps. It is worded when somebody reads it, in their language.
 *
 * <p>The sentence stands beside a class, in {@code messages.properties} in English and in {@code messages_es.properties} in
 * Spanish. {@code {0}} is the first argument: a text, a number, a date or a time, which are written in the way of the
 * language, another message, or several, which follow one another. An apostrophe is an apostrophe. A sentence that a language lacks is said in English.
 */
public final class Message {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Null while the sentence of a content type has not met its type. */
    private final @Nullable Class<?> beside;

    private final String key;
    private final List<Object> arguments;

    private Message(@Nullable Class<?> beside, String key, List<Object> arguments) {
        this.beside = beside;
        this.key = key;
        this.arguments = arguments;
    }

    /** @param beside the class beside whose file the sentence is found */
    public static Message of(Class<?> beside, String key, Object... arguments) {
        return new Message(beside, key, List.of(arguments));
    }

    /** @param key of a sentence in the words of the content type it is about: {@code note.no-day} is {@code press-release.note.no-day} */
    public static Message ofType(String key, Object... arguments) {
        return new Message(null, key, List.of(arguments));
    }

    /** What somebody else has put into words already: the same in every language. */
    @HouseOnly
    public static Message asWritten(String words) {
        return of(Message.class, "as-written", words);
    }

    /** The same, once it is known of which content type it speaks. */
    @HouseOnly
    public Message about(Class<? extends Record> type, String typeId) {
        return beside == null ? new Message(type, typeId + "." + key, arguments) : this;
    }

    /** The sentence itself; its key where there is none, so that what went wrong is never hidden by a missing word. */
    public String in(Locale language) {
        if (beside == null) {
            return key;
        }
        var file = MessageFile.of(beside, language);
        var spoken = file.isMissing(key) ? Locale.ENGLISH : language;
        return file.find(key).map(sentence -> filled(sentence, spoken)).orElse(key);
    }

    private String filled(String sentence, Locale language) {
        return arguments.isEmpty()
                ? sentence
                : new MessageFormat(sentence.replace("'", "''"), language)
                        .format(arguments.stream()
                                .map(argument -> filling(argument, language))
                                .toArray());
    }

    /** What fills a gap, in words: a text as it is, a number, a date or a time in the way of the language. */
    @HouseOnly
    public static String worded(Object argument, Locale language) {
        return new MessageFormat("{0}", language).format(new Object[] {filling(argument, language)});
    }

    private static Object filling(Object argument, Locale language) {
        if (argument instanceof Message message) {
            return message.in(language);
        }
        if (argument instanceof Collection<?> sentences) {
            return sentences.stream()
                    .map(one -> filling(one, language).toString())
                    .collect(Collectors.joining(" "));
        }
        if (argument instanceof LocalDate date) {
            return day(date, FormatStyle.LONG, language);
        }
        if (argument instanceof LocalDateTime moment) {
            return day(moment.toLocalDate(), FormatStyle.FULL, language) + ", " + CLOCK.format(moment);
        }
        if (argument instanceof LocalTime time) {
            return CLOCK.format(time);
        }
        if (argument instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, language);
        }
        return argument instanceof Number ? argument : argument.toString();
    }

    private static String day(LocalDate date, FormatStyle style, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(date);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message
                && Objects.equals(beside, message.beside)
                && key.equals(message.key)
                && arguments.equals(message.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(beside, key, arguments);
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
