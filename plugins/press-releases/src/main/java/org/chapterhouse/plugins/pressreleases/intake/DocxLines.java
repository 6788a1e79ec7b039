package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;

/** Puts the runs of a document together to lines, and the cells of a row beside each other. */
final class DocxLines {

    private static final int DEEPEST_LEVEL = 7;

    private final DocxStyles styles;
    private final Deque<List<FormattedLine>> open = new ArrayDeque<>();
    private final Deque<List<List<FormattedLine>>> rows = new ArrayDeque<>();
    private final List<Run> runs = new ArrayList<>();
    private String style = "";
    private String list = "";
    private int level;

    DocxLines(DocxStyles styles) {
        this.styles = styles;
        open.push(new ArrayList<>());
    }

    List<FormattedLine> finished() {
        lineEnd();
        return List.copyOf(open.getLast());
    }

    void add(Run run) {
        runs.add(run);
    }

    /** A paragraph may stand inside another: in a text box. */
    void paragraph() {
        lineEnd();
        style = "";
        list = "";
        level = 0;
    }

    void paragraphEnds() {
        target().add(line());
    }

    void style(String id) {
        style = id;
    }

    void list(String id) {
        list = id;
    }

    void level(String number) {
        level = number.matches("\\d") ? Math.min(Integer.parseInt(number), DEEPEST_LEVEL) : 0;
    }

    void lineBreak() {
        target().add(line());
    }

    void row() {
        rows.push(new ArrayList<>());
    }

    void cell() {
        open.push(new ArrayList<>());
    }

    void cellEnds() {
        var cell = open.size() > 1 ? open.pop() : List.<FormattedLine>of();
        if (!rows.isEmpty()) {
            rows.peek().add(cell.stream().filter(line -> !line.text().isEmpty()).toList());
        }
    }

    /** A row of single lines is one of a table; cells with more in them only lay a page out. */
    void rowEnds() {
        var cells = rows.isEmpty() ? List.<List<FormattedLine>>of() : rows.pop();
        var isTable = cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() <= 1);
        if (isTable && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            var single = cells.stream()
                    .map(cell -> cell.isEmpty() ? new FormattedLine(List.of(), Shape.TEXT, 0) : cell.get(0))
                    .toList();
            target().add(new FormattedLine(DocxText.withTabs(single), Shape.ROW, 0));
        } else {
            cells.forEach(target()::addAll);
        }
    }

    private void lineEnd() {
        if (!runs.isEmpty()) {
            target().add(line());
        }
    }

    private FormattedLine line() {
        var line = new FormattedLine(List.copyOf(runs), styles.shape(style, list, level), level);
        runs.clear();
        return line;
    }

    private List<FormattedLine> target() {
        return open.element();
    }
}
