package org.chapterhouse.text.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Canonical HTML as a page shows it: every block runs the way of its own letters, right to left in Arabic and Hebrew, and a table
 * that is wider than the screen scrolls within a frame that the keyboard
 * can reach. A link that shows its address says so, because on paper it need not be said again.
 */
public final class ShownHtml {

    private static final Pattern BLOCK = Pattern.compile("<(/?)(p|h2|h3|ul|ol|blockquote|table)>");
    private static final Pattern CAPTION = Pattern.compile("\\G<caption>(.*?)</caption>");
    private static final Pattern HEADING = Pattern.compile("<th(?: [^>]*)?>(.*?)</th>");

    /** A link whose words are its address. */
    private static final Pattern BARE =
            Pattern.compile("<a href=\"(https?://(?:www\\.)?([^\"]+?)/?)\">((?:https?://)?(?:www\\.)?\\2/?)</a>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ShownHtml() {}

    /** @param html canonical: no text outside a block, and no other {@code <} in it than that of a tag */
    public static String of(String html) {
        var shown = new StringBuilder(html.length() + html.length() / 8);
        int depth = 0;
        int done = 0;
        for (var block = BLOCK.matcher(html); block.find(); ) {
            var ends = !block.group(1).isEmpty();
            depth += ends ? -1 : 0;
            if (depth == 0) {
                shown.append(html, done, block.start());
                shown.append(ends ? end(block.group(2)) : beginning(block.group(2), html, block.end()));
                done = block.end();
            }
            depth += ends ? 0 : 1;
        }
        return BARE.matcher(shown.append(html, done, html.length())).replaceAll("<a class=\"bare\" href=\"$1\">$3</a>");
    }

    private static String beginning(String element, String html, int content) {
        var block = "<" + element + " dir=\"auto\">";
        return element.equals("table") ? "<div class=\"wide\"" + named(name(html, content)) + ">" + block : block;
    }

    private static String end(String element) {
        return element.equals("table") ? "</table></div>" : "</" + element + ">";
    }

    /** A group needs a name; what has none is only something the keyboard can scroll. */
    private static String named(String name) {
        return name.isBlank()
                ? " tabindex=\"0\""
                : " role=\"group\" tabindex=\"0\" aria-label=\"" + name.replace("\"", "&quot;") + "\"";
    }

    /** The caption of a table, else the headings of its first row. */
    private static String name(String html, int table) {
        var caption = CAPTION.matcher(html).region(table, html.length());
        if (caption.find()) {
            return words(caption.group(1));
        }
        var row = html.substring(table, Math.max(table, html.indexOf("</tr>", table)));
        return HEADING.matcher(row)
                .results()
                .map(heading -> words(heading.group(1)))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String words(String html) {
        return TAG.matcher(html.replace("<br>", " ")).replaceAll("");
    }
}
