package org.chapterhouse.text.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link may lead. */
final class LinkTarget {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_DETOUR = 8_000;
    private static final Pattern ACCEPTED =
            Pattern.compile("https?://[^/?#].*|mailto:[^/].*|tel:[+0-9(].*|/(?![/\\\\]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:");

    /** Addresses that only count who follows them and then lead on: Google Docs and Gmail, Outlook, Facebook. */
    private static final Pattern DETOUR = Pattern.compile(
            "https?://(?:(?:www\\.)?google\\.[a-z.]{2,6}/url\\?(?:.*&)?(?:q|url)=|[\\w.]+\\.safelinks\\.protection\\.outlook\\.com/(?:ap/[^?]*)?\\?(?:.*&)?url="
                    + "|lm?\\.facebook\\.com/l\\.php\\?(?:.*&)?u=)(?<to>https?(?::|%3A)[^&]+).*",
            Pattern.CASE_INSENSITIVE);

    private LinkTarget() {}

    static Optional<String> of(String href) {
        var target = withoutDetour(href.strip());
        var acceptable = target.length() <= MAX_LENGTH
                && target.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\')
                && ACCEPTED.matcher(target).matches();
        return acceptable ? Optional.of(written(target)) : Optional.empty();
    }

    /** Where a detour ends; where that is no address, the detour is kept. */
    private static String withoutDetour(String href) {
        var target = href;
        for (var detour = DETOUR.matcher(target);
                target.length() <= MAX_DETOUR && detour.matches();
                detour = DETOUR.matcher(target)) {
            try {
                target = URLDecoder.decode(detour.group("to").replace("+", "%2B"), StandardCharsets.UTF_8)
                        .strip();
            } catch (IllegalArgumentException broken) {
                return target;
            }
        }
        return target;
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
