package org.chapterhouse.web.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the search for. It is read from the address as it was written, so that it is text however badly it is
 * written, and nothing else reads it.
 *
 * @param kind one kind only; empty for all
 * @param page the first is 1
 */
record Sought(String words, String kind, int page) {

    static final Sought NOTHING = new Sought("", "", 1);

    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String PAGE = "page";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern MISSPELLED = Pattern.compile("%(?![0-9a-fA-F]{2})");

    static Sought in(@Nullable String query) {
        if (query == null) {
            return NOTHING;
        }
        var values = new HashMap<String, String>();
        Arrays.stream(query.split("&", -1)).map(pair -> pair.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) {
                values.putIfAbsent(pair[0], decoded(pair[1]));
            }
        });
        return new Sought(
                values.getOrDefault(WORDS, ""),
                values.getOrDefault(KIND, ""),
                Optional.ofNullable(values.get(PAGE))
                        .filter(number -> NUMBER.matcher(number).matches())
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    /** A percent sign that means no character means itself. */
    private static String decoded(String value) {
        return URLDecoder.decode(MISSPELLED.matcher(value).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    Sought of(String one) {
        return new Sought(words, one, 1);
    }

    Sought at(int number) {
        return new Sought(words, kind, number);
    }

    /** As it stands in a link. */
    String query() {
        return "?" + WORDS + "=" + encoded(words) + (kind.isEmpty() ? "" : "&" + KIND + "=" + encoded(kind))
                + (page == 1 ? "" : "&" + PAGE + "=" + page);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Not what was asked for: that is nobody's business, and addresses get into logs. */
    @Override
    public String toString() {
        return "a search";
    }
}
