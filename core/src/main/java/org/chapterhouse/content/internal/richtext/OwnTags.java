package org.chapterhouse.content.internal.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells HTML that has nothing in it but our own tags, each where it may stand, from all other. Where links lead it does not say:
 * {@link BlockReader} judges that for every text.
 */
final class OwnTags {

    private static final int MAX_DEPTH = 40;
    private static final String TOP = "";
    private static final Set<String> WORDS = Set.of("words", "a", "strong", "em");
    private static final Set<String> NESTED = Set.of("p", "ul", "ol");
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            TOP,
            Set.of("p", "h2", "h3", "ul", "ol", "blockquote", "hr"),
            "p",
            WORDS,
            "h2",
            WORDS,
            "h3",
            WORDS,
            "a",
            WORDS,
            "strong",
            WORDS,
            "em",
            WORDS,
            "ul",
            Set.of("li"),
            "ol",
            Set.of("li"),
            "li",
            NESTED);

    /** The words between tags have no character that a parser changes: no control, no half of a surrogate pair. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\G(?:(?<words>(?:[^<>&\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]++|&(?:amp|lt|gt);|<br>)++)|<(?<divider>hr)>"
                    + "|<(?<opened>p|h2|h3|ul|ol|li|blockquote|strong|em)>|<(?<link>a) href=\"[^\"<>\\p{Cc}\\p{Cs}]*+\">"
                    + "|</(?<closed>p|h2|h3|ul|ol|li|blockquote|strong|em|a)>)");

    private OwnTags() {}

    static boolean areAll(String html) {
        Deque<String> open = new ArrayDeque<>(Set.of(TOP));
        int end = 0;
        for (var token = TOKEN.matcher(html); token.find(); end = token.end()) {
            if (!accepts(token, open)) {
                return false;
            }
        }
        return end == html.length() && open.size() == 1;
    }

    private static boolean accepts(Matcher token, Deque<String> open) {
        var closed = token.group("closed");
        if (closed != null) {
            return closed.equals(open.pop()) && !open.isEmpty();
        }
        var child = child(token);
        if (!CHILDREN.getOrDefault(open.element(), NESTED).contains(child)) {
            return false;
        }
        if (token.group("words") == null && token.group("divider") == null) {
            open.push(child);
        }
        return open.size() <= MAX_DEPTH;
    }

    private static String child(Matcher token) {
        for (var kind : new String[] {"opened", "link", "divider"}) {
            if (token.group(kind) != null) {
                return token.group(kind);
            }
        }
        return "words";
    }
}
