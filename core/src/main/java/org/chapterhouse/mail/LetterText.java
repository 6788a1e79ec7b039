package org.chapterhouse.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.problem.Message;

/** The words of a letter in one language, with gaps that are named as the components of a record. */
record LetterText(String subject, List<String> lines) {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final String SUBJECT = "Subject:";

    LetterText {
        lines = List.copyOf(lines);
    }

    static String file(Class<?> content, Locale language) {
        var tongue = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        return content.getSimpleName() + tongue + ".txt";
    }

    static Optional<LetterText> find(Class<? extends Record> content, Locale language) {
        try (var stream = content.getResourceAsStream(file(content, language))) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(of(content, new String(stream.readAllBytes(), StandardCharsets.UTF_8), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterText of(Class<? extends Record> content, String text, Locale language) {
        var lines = text.lines().toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith(SUBJECT)
                || !lines.get(1).isBlank()) {
            throw new IllegalArgumentException(
                    file(content, language)
                            + " has to begin with 'Subject: ' and what the letter is about, an empty line, and then the letter");
        }
        requireComponents(content, text, language);
        return new LetterText(lines.get(0).substring(SUBJECT.length()).strip(), lines.subList(2, lines.size()));
    }

    private static void requireComponents(Class<? extends Record> content, String text, Locale language) {
        var known = Arrays.stream(content.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        GAP.matcher(text)
                .results()
                .map(gap -> gap.group(1))
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(file(content, language) + " names {" + name + "}, which "
                            + content.getSimpleName() + " does not have");
                });
    }

    Letter.Written write(Record told, Locale language) {
        var body = lines.stream()
                .filter(line -> GAP.matcher(line)
                        .results()
                        .noneMatch(gap -> value(told, gap.group(1), language).isBlank()))
                .map(line -> filled(line, told, language))
                .collect(Collectors.joining("\n", "", "\n"));
        return new Letter.Written(filled(subject, told, language).replaceAll("\\s+", " "), body);
    }

    private static String filled(String line, Record told, Locale language) {
        return GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(value(told, gap.group(1), language)));
    }

    private static String value(Record told, String name, Locale language) {
        var component = Arrays.stream(told.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(told);
            var inside = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            return inside == null ? "" : Message.worded(inside, language);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
