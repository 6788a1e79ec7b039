package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document that has formatting: what Word or a web page knows about it.
 *
 * @param level how deep an item is nested in its list, 0 for the outermost
 */
record FormattedLine(List<Run> runs, Shape shape, int level) {

    enum Shape {
        TEXT,
        HEADING,
        BULLET,
        NUMBER,
        /** A row of a table, its cells parted by tabs. */
        ROW,
        QUOTATION
    }

    record Run(
            String text,
            boolean strong,
            boolean em,
            @Nullable String href) {

        private String html() {
            var words = href == null ? Words.linked(text) : Words.link(href, Words.escaped(text));
            var leaning = em ? "<em>" + words + "</em>" : words;
            return strong ? "<strong>" + leaning + "</strong>" : leaning;
        }

        private Run with(String part) {
            return new Run(part, strong, em, href);
        }
    }

    FormattedLine {
        runs = stripped(runs.stream()
                .map(run -> run.with(PlainLines.characters(run.text())))
                .filter(run -> !run.text().isEmpty())
                .toList());
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean isEmphasized() {
        return runs.stream().anyMatch(run -> run.strong() || run.em());
    }

    /** Whether all of its words are bold. */
    boolean isStrong() {
        return runs.stream().allMatch(run -> run.strong() || run.text().isBlank());
    }

    /** The same words, taken from the end of this line, with their formatting. */
    Words ending(String words) {
        var text = text();
        if (words.isEmpty() || !text.endsWith(words)) {
            return Words.plain(words);
        }
        return new Words(words, html(cut(runs, text.length() - words.length(), text.length())));
    }

    List<Words> cells() {
        var cells = new ArrayList<Words>();
        var text = text();
        var from = 0;
        while (from <= text.length()) {
            var tab = text.indexOf('\t', from);
            var to = tab < 0 ? text.length() : tab;
            cells.add(new Words(text.substring(from, to), html(cut(runs, from, to))));
            from = to + 1;
        }
        return cells;
    }

    private static String html(List<Run> runs) {
        return runs.stream().map(Run::html).collect(Collectors.joining());
    }

    private static List<Run> cut(List<Run> runs, int from, int to) {
        var kept = new ArrayList<Run>();
        var at = 0;
        for (var run : runs) {
            var start = Math.max(from - at, 0);
            var end = Math.min(to - at, run.text().length());
            if (start < end) {
                kept.add(run.with(run.text().substring(start, end)));
            }
            at += run.text().length();
        }
        return kept;
    }

    private static List<Run> stripped(List<Run> runs) {
        var text = runs.stream().map(Run::text).collect(Collectors.joining());
        var from = text.length() - text.stripLeading().length();
        return List.copyOf(cut(runs, from, Math.max(from, text.stripTrailing().length())));
    }
}
