package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text files that lie beside these classes. */
final class Resources {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Resources() {}

    static String text(String name) {
        return READ.computeIfAbsent(name, Resources::read);
    }

    private static String read(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The launcher's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
