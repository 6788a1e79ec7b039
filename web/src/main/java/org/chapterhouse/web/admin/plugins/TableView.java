package org.chapterhouse.web.admin.plugins;

import java.util.List;

/**
 * A table of a plugin's page as it is drawn.
 *
 * @param words what it was narrowed by
 * @param said which of how many rows are shown
 * @param previous the address of the page before; empty on the first
 * @param next the address of the page after; empty on the last
 * @param everything its address without anything narrowing it
 * @param file the address of all its rows as a file
 * @param hidden what a search keeps of the address
 */
public record TableView(
        String name,
        String title,
        String nothing,
        boolean isSearchable,
        String words,
        List<Head> heads,
        List<Line> lines,
        String said,
        String previous,
        String next,
        String everything,
        String file,
        List<Hidden> hidden) {

    /**
     * The head of a column.
     *
     * @param url the address that sorts by it; empty where one cannot
     * @param sort what a screen reader is told
     */
    public record Head(String label, String url, String sort) {}

    /** @param url where the row leads; empty for nowhere */
    public record Line(String url, List<Cell> cells) {}

    public record Cell(String label, String text) {}

    public record Hidden(String name, String value) {}

    public boolean isNarrowed() {
        return !words.isEmpty();
    }
}
