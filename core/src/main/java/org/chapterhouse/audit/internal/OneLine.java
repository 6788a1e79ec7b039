package org.chapterhouse.audit.internal;

import java.util.regex.Pattern;

/**
 * Text that cannot be taken for something else: line breaks and other invisible signs become spaces, so that nobody can
 * forge a second entry inside the first when the trail is printed.
 */
final class OneLine {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+");
    private static final int LONGEST = 2_000;

    private OneLine() {}

    static String of(String text) {
        String line = INVISIBLE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1)))
                .concat("…");
    }
}
