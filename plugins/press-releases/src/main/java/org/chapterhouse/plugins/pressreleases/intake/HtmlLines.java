package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;
import org.chapterhouse.text.RichText;

/** The lines of a web page's text, as they come with a paste, after everything but plain formatting is gone from it. */
final class HtmlLines {

    private static final int LONGEST = 500_000;
    private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private final List<FormattedLine> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private int strong;
    private int em;
    private int heading;
    private int quotation;
    private int row;
    private String href = "";

    private HtmlLines() {}

    static List<FormattedLine> of(String html) {
        if (html.isBlank() || html.length() > LONGEST) {
            return List.of();
        }
        var lines = new HtmlLines();
        var pieces = PIECE.matcher(RichText.of(html).html());
        while (pieces.find()) {
            if (pieces.group(2) == null) {
                lines.text(unescaped(pieces.group()));
            } else if (pieces.group(1).isEmpty()) {
                lines.begins(pieces.group(2), pieces.group(3));
            } else {
                lines.ends(pieces.group(2));
            }
        }
        lines.lineEnd();
        return List.copyOf(lines.lines);
    }

    private void begins(String element, String attributes) {
        switch (element) {
            case "strong" -> strong++;
            case "em" -> em++;
            case "a" -> {
                var target = HREF.matcher(attributes);
                href = target.find() ? unescaped(target.group(1)) : "";
            }
            case "ul", "ol" -> {
                lineEnd();
                lists.push(element);
            }
            case "h2", "h3" -> heading++;
            case "blockquote" -> quotation++;
            case "tr" -> row++;
            case "td", "th" -> cell();
            case "br" -> lineEnd();
            default -> {}
        }
    }

    private void ends(String element) {
        switch (element) {
            case "strong" -> strong--;
            case "em" -> em--;
            case "a" -> href = "";
            case "ul", "ol" -> lists.pop();
            case "h2", "h3" -> {
                lineEnd();
                heading--;
            }
            case "blockquote" -> quotation--;
            case "tr" -> {
                lineEnd();
                row--;
            }
            case "p", "li" -> paragraphEnds();
            default -> {}
        }
    }

    private void paragraphEnds() {
        if (row == 0) {
            lineEnd();
        }
    }

    private void cell() {
        if (!runs.isEmpty()) {
            runs.add(new Run("\t", false, false, null));
        }
    }

    private void text(String words) {
        runs.add(new Run(words, strong > 0, em > 0, href.isEmpty() ? null : href));
    }

    private void lineEnd() {
        if (!runs.isEmpty()) {
            lines.add(new FormattedLine(List.copyOf(runs), shape(), Math.max(0, lists.size() - 1)));
            runs.clear();
        }
    }

    private Shape shape() {
        if (row > 0) {
            return Shape.ROW;
        }
        if (!lists.isEmpty()) {
            return lists.element().equals("ol") ? Shape.NUMBER : Shape.BULLET;
        }
        if (heading > 0) {
            return Shape.HEADING;
        }
        return quotation > 0 ? Shape.QUOTATION : Shape.TEXT;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
