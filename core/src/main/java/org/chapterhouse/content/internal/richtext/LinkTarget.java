package org.chapterhouse.content.internal.richtext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link may lead. */
final class LinkTarget {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern ACCEPTED =
            Pattern.compile("https?://[^/?#].*|mailto:[^/].*|tel:[+0-9(].*|/(?![/\\\\]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:");

    private LinkTarget() {}

    static Optional<String> of(String href) {
        var target = href.strip();
        var acceptable = target.length() <= MAX_LENGTH
                && target.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\')
                && ACCEPTED.matcher(target).matches();
        return acceptable ? Optional.of(written(target)) : Optional.empty();
    }

    private static String written(String target) {
        return SCHEME.matcher(target)
                .replaceFirst(scheme -> scheme.group().toLowerCase(Locale.ROOT))
                .replace(" ", "%20")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
