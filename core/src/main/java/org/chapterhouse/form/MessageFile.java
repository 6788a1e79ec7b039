package org.chapterhouse.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words beside a class, in one language: {@code <name>.properties} is English, {@code <name>_es.properties} Spanish.
 *
 * @param own the words in that language
 * @param english what stands in for a missing one
 */
record MessageFile(Properties own, Properties english) {

    private static final ClassValue<Map<String, Properties>> LOADED = new ClassValue<>() {
        @Override
        protected Map<String, Properties> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    static MessageFile of(Class<?> beside, String name, Locale locale) {
        var language = locale.getLanguage();
        var english = file(beside, name + ".properties");
        var isEnglish = language.isEmpty() || language.equals("en");
        return new MessageFile(isEnglish ? english : file(beside, name + "_" + language + ".properties"), english);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(own.getProperty(key, english.getProperty(key)));
    }

    /** Whether anything is worded in that language. */
    boolean isWorded() {
        return !own.isEmpty();
    }

    boolean isMissing(String key) {
        return !own.containsKey(key);
    }

    private static Properties file(Class<?> beside, String name) {
        return LOADED.get(beside).computeIfAbsent(name, file -> load(beside, file));
    }

    private static Properties load(Class<?> beside, String name) {
        var words = new Properties();
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
