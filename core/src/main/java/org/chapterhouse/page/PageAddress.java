package org.chapterhouse.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;

/**
 * The address of a page within its site, or a pattern of such: {@code /shifts/{month}}.
 *
 * <p>A part in braces stands for a whole segment. The first segment is a word, so that no page stands in the way of
 * everybody else's.
 */
final class PageAddress {

    private static final Pattern PART = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    private final String pattern;
    private final PathShape shape;

    PageAddress(String pattern) {
        var sample = PART.matcher(pattern).replaceAll("x");
        if (!SitePath.isPath(sample) || sample.matches(".*[{}].*") || sample.equals("/") || pattern.startsWith("/{")) {
            throw new IllegalArgumentException(
                    "not an address of a page: '" + pattern
                            + "'. It begins with a word, as /shifts or /shifts/{month}, and a part in braces is a whole segment");
        }
        this.pattern = pattern;
        this.shape = PathShape.of(pattern);
        requireDifferentParts();
    }

    private void requireDifferentParts() {
        var names = new HashSet<String>();
        PART.matcher(pattern).results().map(part -> part.group(1)).forEach(name -> {
            if (!names.add(name)) {
                throw new IllegalArgumentException("'" + pattern + "' names '" + name + "' twice");
            }
        });
        if (shape.segments().stream()
                .anyMatch(segment ->
                        segment.contains("{") && !PART.matcher(segment).matches())) {
            throw new IllegalArgumentException("'" + pattern + "' has braces around less than a segment");
        }
    }

    PathShape shape() {
        return shape;
    }

    /** What stands in its parts, by their names, where a path is one of these. */
    Optional<Map<String, String>> partsOf(SitePath path) {
        if (shape.isFixed()) {
            return path.value().equals(pattern) ? Optional.of(Map.of()) : Optional.empty();
        }
        var asked = PathShape.of(path.value());
        if (!shape.overlaps(asked)) {
            return Optional.empty();
        }
        var parts = new LinkedHashMap<String, String>();
        for (var i = 0; i < asked.segments().size(); i++) {
            var part = PART.matcher(shape.segments().get(i));
            if (part.matches()) {
                parts.put(part.group(1), asked.segments().get(i));
            }
        }
        return Optional.of(parts);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
