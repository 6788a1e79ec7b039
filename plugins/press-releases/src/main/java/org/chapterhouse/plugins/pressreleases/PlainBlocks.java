package org.chapterhouse.plugins.pressreleases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.chapterhouse.text.RichText;

/**
 * Formatted text as a typewriter writes it: a blank line between paragraphs, bullets and numbers in front of items, the
 * address behind a link that does not show it.
 */
final class PlainBlocks {

    private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    /** Bold and leaning words, between signs that no text has, where a mail program would write others around them. */
    private static final Pattern STRONG = Pattern.compile(
            "(?<![\\p{L}\\p{N}*])\ufdd0(?=[^\\s*])(?<words>[^*\ufdd0]{1,390}?)(?<=\\S)\ufdd1(?![\\p{L}\\p{N}*])");

    private static final Pattern LEANING = Pattern.compile(
            "(?<=^|[\\s\"\u201c(*])\ufdd2(?=[^\\s_])(?<words>[^_@/\ufdd2]{1,290}?)(?<=\\S)\ufdd3(?![\\p{L}\\p{N}_])");
    private static final Pattern SIGN = Pattern.compile("[\ufdd0-\ufdd3]");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|tel:)(?:www\\.)?");

    private final RichText source;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String href = "";
    private int linkFrom;
    private boolean itemBegins;
    private boolean inHeading;

    PlainBlocks(RichText source) {
        this.source = source;
    }

    String text() {
        var pieces = PIECE.matcher(source.html());
        while (pieces.find()) {
            if (pieces.group(2) == null) {
                text.append(unescaped(pieces.group()));
                itemBegins = false;
            } else if (pieces.group(1).isEmpty()) {
                begins(pieces.group(2), pieces.group(3));
            } else {
                ends(pieces.group(2));
            }
        }
        var strong = STRONG.matcher(text.toString().strip()).replaceAll("*${words}*");
        return SIGN.matcher(LEANING.matcher(strong).replaceAll("_${words}_")).replaceAll("");
    }

    /** A heading is bold without a sign. */
    private void sign(char sign) {
        if (!inHeading) {
            text.append(sign);
        }
    }

    private void begins(String element, String attributes) {
        inHeading = element.equals("h2") || element.equals("h3") || (inHeading && !element.equals("p"));
        switch (element) {
            case "p", "h2", "h3" -> paragraph();
            case "strong" -> sign('\ufdd0');
            case "em" -> sign('\ufdd2');
            case "blockquote", "table", "hr" -> blank();
            case "ul" -> list(-1);
            case "ol" -> list(0);
            case "li" -> item();
            case "br", "tr" -> text.append('\n');
            case "td", "th" -> cell();
            case "a" -> link(attributes);
            default -> {}
        }
    }

    private void ends(String element) {
        switch (element) {
            case "ul", "ol" -> numbers.pop();
            case "a" -> linkEnds();
            case "strong" -> sign('\ufdd1');
            case "em" -> sign('\ufdd3');
            default -> {}
        }
    }

    private void paragraph() {
        if (!itemBegins && !endsWith("\t")) {
            blank();
        }
    }

    private void list(int first) {
        numbers.push(first);
        if (numbers.size() == 1) {
            blank();
        }
    }

    private void item() {
        var number = numbers.isEmpty() ? -1 : numbers.pop();
        numbers.push(number < 0 ? number : number + 1);
        lineEnd();
        text.append("  ".repeat(numbers.size() - 1)).append(number < 0 ? "• " : number + 1 + ". ");
        itemBegins = true;
    }

    private void cell() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\t');
        }
        itemBegins = true;
    }

    private void link(String attributes) {
        var target = HREF.matcher(attributes);
        href = target.find() ? unescaped(target.group(1)) : "";
        linkFrom = text.length();
    }

    private void linkEnds() {
        var shown = text.substring(linkFrom);
        if (!bare(href).equals(bare(shown))) {
            text.append(" (")
                    .append(ADDRESS.matcher(href)
                            .replaceFirst(match -> match.group().startsWith("http") ? match.group() : ""));
            text.append(')');
        }
        href = "";
    }

    private static String bare(String address) {
        var bare = ADDRESS.matcher(address).replaceFirst("").replaceFirst("^www\\.", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void lineEnd() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void blank() {
        lineEnd();
        if (!text.isEmpty() && !endsWith("\n\n")) {
            text.append('\n');
        }
        itemBegins = false;
    }

    private boolean endsWith(String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
