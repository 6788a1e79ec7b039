package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.text.internal.Block.Inline;

/**
 * The sign before a line that makes it an item of a list, where a list was drawn by hand or by Word.
 *
 * @param element {@code ul} or {@code ol}
 * @param length how many characters of the line it takes
 */
record ListMarker(String element, int length) {

    private static final String GAP = "[ \\t\\f\\r\\n\\u00a0\\u2002-\\u200a\\u202f]";
    private static final String BULLET = "[\\u2022\\u25cf\\u25e6\\u25aa\\u25a0\\u2023\\u2043\\uf0b7\\uf0a7]";

    /** Nobody begins a line of words with one of these unless it is an item; a middle dot needs its gap. */
    private static final Pattern BULLETS =
            Pattern.compile("(?s)(?:" + BULLET + GAP + "*|\\u00b7" + GAP + "+)+(?=.*[\\p{L}\\p{N}])");

    /** What Word draws before an item: a sign, or a letter that its Symbol and Wingdings fonts show as one. */
    private static final Pattern DRAWN = Pattern.compile(
            "[^\\p{L}\\p{N}\\s\\u00a0(\"'\\u201c\\u2018]" + GAP + "+|[o\\u00a7\\u00d8\\u00fcv]" + GAP + "{2,}");

    private static final Pattern NUMBERED =
            Pattern.compile("\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,6})[.)]" + GAP + "+");

    /** Before a line of any text: a bullet, or several. */
    static Optional<ListMarker> of(List<Inline> line) {
        return find(BULLETS, "ul", text(line));
    }

    /** Before a line that Word calls an item of a list. */
    static Optional<ListMarker> ofWord(List<Inline> line) {
        var text = text(line);
        return find(BULLETS, "ul", text).or(() -> find(NUMBERED, "ol", text)).or(() -> find(DRAWN, "ul", text));
    }

    /** The line without it, and without another bullet behind it. */
    List<Inline> removedFrom(List<Inline> line) {
        var rest = without(line);
        return ListMarker.of(rest).map(more -> more.removedFrom(rest)).orElse(rest);
    }

    private List<Inline> without(List<Inline> line) {
        var rest = new ArrayList<>(line);
        int left = length;
        while (rest.get(0).text().length() <= left) {
            left -= rest.remove(0).text().length();
        }
        var first = rest.get(0);
        rest.set(0, new Inline(first.text().substring(left), first.marks()));
        return Line.tidy(rest);
    }

    /** A marker before nothing is none. */
    private static Optional<ListMarker> find(Pattern pattern, String element, String text) {
        var match = pattern.matcher(text);
        return match.lookingAt() && match.end() < text.length()
                ? Optional.of(new ListMarker(element, match.end()))
                : Optional.empty();
    }

    private static String text(List<Inline> line) {
        return line.stream().map(Inline::text).collect(Collectors.joining());
    }
}
