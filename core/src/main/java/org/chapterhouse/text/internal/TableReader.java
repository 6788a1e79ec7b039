package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.text.internal.Block.Cell;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Marks;
import org.chapterhouse.text.internal.Block.Paragraph;
import org.chapterhouse.text.internal.Block.Table;
import org.jsoup.nodes.Element;

/**
 * Reads one table. A cell that stretches over several places is written in the first of them, so that what comes out is a
 * rectangle; its first row names the columns if the source says so or sets all of it in bold.
 */
final class TableReader {

    static final int MAX_ROWS = 200;
    static final int MAX_COLUMNS = 20;

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,8}");
    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    private final Element table;
    private final Reading reading;
    private final Marks marks;
    private final List<Element> rows = new ArrayList<>();
    private final List<Inline> caption = new ArrayList<>();

    TableReader(Element table, Reading reading, Marks marks) {
        this.table = table;
        this.reading = reading;
        this.marks = marks;
        collect(table);
    }

    private void collect(Element parent) {
        for (var child : parent.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().equals("caption")) {
                caption.addAll(inOneLine(paragraphs(child)));
            } else if (SECTIONS.contains(child.normalName())) {
                collect(child);
            }
        }
    }

    /** Whether it only puts things side by side or in a box, as mails do: then it says no more than what it holds. */
    boolean isLayout() {
        var role = table.attr("role");
        return role.equals("presentation")
                || role.equals("none")
                || rows.stream().allMatch(row -> cells(row).size() <= 1);
    }

    /** One line a row, for places that hold no table. */
    List<List<Inline>> lines() {
        var lines = new ArrayList<List<Inline>>();
        lines.add(caption);
        for (var row : rows) {
            var words = new ArrayList<Inline>();
            for (var cell : cells(row)) {
                var said = inOneLine(paragraphs(cell));
                if (!words.isEmpty() && !said.isEmpty()) {
                    words.add(new Inline(PlainText.BETWEEN_CELLS, Marks.NONE));
                }
                words.addAll(said);
            }
            lines.add(words);
        }
        return lines;
    }

    /** Nothing if it is larger than a page shows, or has no words in its cells. */
    Optional<Table> rectangle() {
        if (rows.size() > MAX_ROWS) {
            return Optional.empty();
        }
        var grid = new CellGrid();
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : cells(rows.get(i))) {
                int down = Math.min(span(cell, "rowspan"), rows.size() - i);
                grid.put(i, new Cell(isHeading(cell), paragraphs(cell)), span(cell, "colspan"), down);
                if (grid.width() > MAX_COLUMNS) {
                    return Optional.empty();
                }
            }
        }
        var cells = grid.rows(rows.size());
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(Line.tidy(caption), cells));
    }

    private static boolean isHeading(Element cell) {
        var row = cell.parent();
        var section = row == null ? null : row.parent();
        return cell.normalName().equals("th")
                || (section != null && section.normalName().equals("thead"));
    }

    private List<Paragraph> paragraphs(Element cell) {
        return BlockReader.cell(cell, reading, marks).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static List<Inline> inOneLine(List<Paragraph> paragraphs) {
        var words = new ArrayList<Inline>();
        for (var paragraph : paragraphs) {
            if (!words.isEmpty()) {
                words.add(new Inline(PlainText.BETWEEN_LINES, Marks.NONE));
            }
            paragraph
                    .line()
                    .forEach(
                            part -> words.add(part.isBreak() ? new Inline(PlainText.BETWEEN_LINES, Marks.NONE) : part));
        }
        return words;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    /** At most one more than fits. */
    private static int span(Element cell, String attribute) {
        var written = cell.attr(attribute).strip();
        return SPAN.matcher(written).matches() ? Math.min(MAX_ROWS + 1, Integer.parseInt(written)) : 1;
    }
}
