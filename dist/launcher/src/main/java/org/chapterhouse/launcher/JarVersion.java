package org.chapterhouse.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the name of a jar says of its version, as Maven writes it: {@code vigils-1.1.0.jar}, {@code vigils-1.1.0-SNAPSHOT.jar}.
 *
 * @param numbers the parts of the version; none when the name has none
 * @param isFinal whether nothing follows them that says it comes before that version
 */
record JarVersion(String name, List<Integer> numbers, boolean isFinal) {

    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d{1,9}(?:\\.\\d{1,9})*)([-.].*)?\\.jar");

    /** By name; of one name, the newest version first. */
    static final Comparator<Path> NEWEST_FIRST = Comparator.comparing(
            JarVersion::of,
            Comparator.comparing(JarVersion::name)
                    .thenComparing(JarVersion::numbers, JarVersion::compare)
                    .thenComparing(JarVersion::isFinal, Comparator.reverseOrder()));

    private static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(other.toArray(Integer[]::new), one.toArray(Integer[]::new));
    }

    static JarVersion of(Path jar) {
        var file = String.valueOf(jar.getFileName());
        var name = NAME.matcher(file);
        return name.matches()
                ? new JarVersion(
                        name.group(1),
                        Stream.of(name.group(2).split("\\."))
                                .map(Integer::valueOf)
                                .toList(),
                        name.group(3) == null)
                : new JarVersion(file.replaceFirst("\\.jar$", ""), List.of(), true);
    }
}
