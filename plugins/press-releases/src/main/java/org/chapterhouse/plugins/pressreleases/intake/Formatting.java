package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lays the formatting of a document over the lines of its text: each line gets that of the first formatted one with the
 * same words that is still free.
 */
final class Formatting {

    private static final Pattern MARKER =
            Pattern.compile("^(?:[\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0o*-]|\\d{1,3}[.)])\\s++");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    private final Map<String, Deque<FormattedLine>> free = new HashMap<>();

    Formatting(List<FormattedLine> formatted) {
        formatted.stream()
                .filter(line -> !line.text().isEmpty())
                .forEach(line -> free.computeIfAbsent(key(line.text()), key -> new ArrayDeque<>())
                        .add(line));
    }

    Map<Integer, FormattedLine> of(List<String> lines) {
        var found = new HashMap<Integer, FormattedLine>();
        for (var index = 0; index < lines.size() && !free.isEmpty(); index++) {
            var line = lines.get(index);
            var same = free.getOrDefault(
                    key(line), free.get(key(MARKER.matcher(line).replaceFirst(""))));
            if (same != null && !same.isEmpty()) {
                found.put(index, same.remove());
            }
        }
        return Map.copyOf(found);
    }

    private static String key(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
