package org.chapterhouse.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words beside a class, in one language: {@code messages.properties} is English, {@code messages_es.properties} Spanish.
 *
 * @param own the words in that language
 * @param english what stands in for a missing one
 */
@HouseOnly
public record MessageFile(Map<String, String> own, Map<String, String> english) {

    private static final ClassValue<Map<String, Map<String, String>>> LOADED = new ClassValue<>() {
        @Override
        protected Map<String, Map<String, String>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    public static MessageFile of(Class<?> beside, Locale locale) {
        var language = locale.getLanguage();
        var english = file(beside, "messages.properties");
        var isEnglish = language.isEmpty() || language.equals("en");
        return new MessageFile(isEnglish ? english : file(beside, "messages_" + language + ".properties"), english);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(own.get(key)).or(() -> Optional.ofNullable(english.get(key)));
    }

    /** Whether anything is worded in that language. */
    public boolean isWorded() {
        return !own.isEmpty();
    }

    public boolean isMissing(String key) {
        return !own.containsKey(key);
    }

    private static Map<String, String> file(Class<?> beside, String name) {
        return LOADED.get(beside).computeIfAbsent(name, file -> load(beside, file));
    }

    private static Map<String, String> load(Class<?> beside, String name) {
        var words = new Properties();
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
    }
}
