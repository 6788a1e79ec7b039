package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chapterhouse.text.internal.Block.Cell;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Paragraph;
import org.jspecify.annotations.Nullable;

/** Where the cells of a table stand, once those that stretch over several places are in one. */
final class CellGrid {

    private final List<List<@Nullable Cell>> rows = new ArrayList<>();
    private int width;

    int width() {
        return width;
    }

    /** Puts a cell into the first free place of a row; the other places it stretches over stay empty. */
    void put(int row, Cell cell, int columns, int rowspan) {
        int column = 0;
        while (at(row, column) != null) {
            column++;
        }
        for (int down = 0; down < rowspan; down++) {
            for (int right = 0; right < columns; right++) {
                set(row + down, column + right, down == 0 && right == 0 ? cell : Cell.EMPTY);
            }
        }
    }

    private @Nullable Cell at(int row, int column) {
        var places = row < rows.size() ? rows.get(row) : List.<@Nullable Cell>of();
        return column < places.size() ? places.get(column) : null;
    }

    private void set(int row, int column, Cell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        var places = rows.get(row);
        while (places.size() <= column) {
            places.add(null);
        }
        if (places.get(column) == null) {
            places.set(column, cell);
        }
        width = Math.max(width, column + 1);
    }

    /** @param count how many rows the source has; a cell may claim more */
    List<List<Cell>> rows(int count) {
        var all = IntStream.range(0, count)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> placed(row, column))
                        .toList())
                .toList();
        if (all.stream()
                .flatMap(List::stream)
                .allMatch(cell -> cell.paragraphs().isEmpty())) {
            return List.of();
        }
        return withHeadings(all);
    }

    /** Headings stand in the first row and the first column; elsewhere they would name nothing. */
    private Cell placed(int row, int column) {
        var cell = at(row, column);
        if (cell == null) {
            return Cell.EMPTY;
        }
        return new Cell(cell.heading() && (row == 0 || column == 0), cell.paragraphs());
    }

    private static List<List<Cell>> withHeadings(List<List<Cell>> rows) {
        var bold = rows.size() > 1 && isBold(rows.get(0));
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).stream()
                        .map(cell -> cell.heading()
                                        || (bold
                                                && row == 0
                                                && !cell.paragraphs().isEmpty())
                                ? heading(cell)
                                : cell)
                        .toList())
                .toList();
    }

    /** Whatever is said in it. A corner often says nothing. */
    private static boolean isBold(List<Cell> row) {
        var words = row.stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(paragraph -> paragraph.line().stream())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(CellGrid::isBold);
    }

    private static boolean isBold(Inline part) {
        return part.marks().strong() || part.text().isBlank();
    }

    /** A heading is set in bold by itself. */
    private static Cell heading(Cell cell) {
        return new Cell(
                true,
                cell.paragraphs().stream()
                        .map(paragraph -> new Paragraph("p", plain(paragraph.line())))
                        .toList());
    }

    private static List<Inline> plain(List<Inline> line) {
        return Line.tidy(line.stream()
                .map(part -> new Inline(part.text(), part.marks().withoutStrong()))
                .toList());
    }
}
