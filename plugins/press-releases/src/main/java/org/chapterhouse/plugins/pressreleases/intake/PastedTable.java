package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;

/** Puts the cells of a row onto one line again, which a browser writes below each other when a table is pasted. */
final class PastedTable {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]++");
    private static final int MOST_LINES = 200;

    private final List<String> lines;
    private final List<String> joined = new ArrayList<>();

    private PastedTable(List<String> lines) {
        this.lines = lines;
    }

    /** @param formatted the lines of the document the text comes from; without a table among them nothing changes */
    static String joined(String text, List<FormattedLine> formatted) {
        var rows = formatted.stream()
                .filter(line -> line.shape() == Shape.ROW)
                .map(FormattedLine::text)
                .filter(row -> !letters(row).isEmpty())
                .iterator();
        return rows.hasNext() ? new PastedTable(text.lines().toList()).with(rows) : text;
    }

    private String with(Iterator<String> rows) {
        var row = rows.next();
        var index = 0;
        while (index < lines.size()) {
            var end = rowEnd(index, letters(row));
            joined.add(end > index ? row : lines.get(index));
            row = end > index ? (rows.hasNext() ? rows.next() : "") : row;
            index = Math.max(end, index + 1);
        }
        return String.join("\n", joined);
    }

    /** Behind the last line of a row that begins here; here if none does. */
    private int rowEnd(int from, String row) {
        var rest = row;
        for (var index = from; index < Math.min(lines.size(), from + MOST_LINES); index++) {
            var words = letters(lines.get(index));
            if (rest.isEmpty() || !rest.startsWith(words) || (words.isEmpty() && index == from)) {
                return from;
            }
            rest = rest.substring(words.length());
            if (rest.isEmpty()) {
                return index + 1;
            }
        }
        return from;
    }

    private static String letters(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
