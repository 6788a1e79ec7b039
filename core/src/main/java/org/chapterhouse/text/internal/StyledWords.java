package org.chapterhouse.text.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that are bold or in italics by a style, as Google Docs writes them. It also wraps everything in a {@code b} that
 * is not bold.
 */
final class StyledWords {

    /** What is looked at by the sanitizer. */
    static final Pattern STYLE = Pattern.compile("(?i).{0,2000}\\bfont-(?:weight|style):.{0,2000}", Pattern.DOTALL);

    private static final Pattern BOLD = Pattern.compile("(?i)(?<![\\w-])font-weight:\\s{0,9}(?:bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?i)(?<![\\w-])font-weight:\\s{0,9}(?:normal|[1-5]00)");
    private static final Pattern SLANTED = Pattern.compile("(?i)(?<![\\w-])font-style:\\s{0,9}(?:italic|oblique)");
    private static final Pattern UPRIGHT = Pattern.compile("(?i)(?<![\\w-])font-style:\\s{0,9}normal");

    private StyledWords() {}

    /** The element that the words are in; none if they are in no bold and no italics. */
    static @Nullable String element(String name, List<String> attributes) {
        var style = String.join(" ", attributes);
        attributes.clear();
        return switch (name) {
            case "b", "strong" -> NOT_BOLD.matcher(style).find() ? null : name;
            case "i", "em" -> UPRIGHT.matcher(style).find() ? null : name;
            default ->
                BOLD.matcher(style).find() ? "strong" : SLANTED.matcher(style).find() ? "em" : null;
        };
    }
}
