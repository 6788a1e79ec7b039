package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;
import org.chapterhouse.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * A text on the desk: its lines, of which each reader in turn takes what it understands.
 *
 * <p>A line that was taken is blank from then on; what could not be understood is set aside under its line number, so
 * that the "not placed" box keeps the order of the text.
 */
final class SourceText {

    /** Patterns see no more of a line than this; no label, date or dateline is longer. */
    private static final int HEAD = 300;

    private static final int DEEPEST_RELEASE_LINE = 40;

    private final List<String> lines;
    private final List<String> printed;
    private final int[] widths;
    private final int[] indents;
    private final Map<Integer, FormattedLine> formatting;
    private final Map<Integer, FormattedLine> emphasis = new HashMap<>();
    private final Set<Integer> headings = new HashSet<>();

    @Nullable
    private Integer title;

    private final SortedMap<Integer, String> aside = new TreeMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Message> notes = new LinkedHashSet<>();

    SourceText(String text) {
        this(text, List.of());
    }

    /** @param formatted lines of the same text as a document had them; where the text was changed since, the text counts */
    SourceText(String text, List<FormattedLine> formatted) {
        this.lines = new ArrayList<>(PlainLines.of(text));
        this.printed = new ArrayList<>(PlainLines.printed(text));
        this.indents = PlainLines.indents(text);
        unquote();
        this.widths = lines.stream().mapToInt(String::length).toArray();
        this.formatting = new Formatting(formatted).of(lines);
    }

    /** A text answered or forwarded by e-mail has a sign before every line. */
    private void unquote() {
        if (lines.stream().allMatch(line -> line.isEmpty() || line.startsWith(">"))) {
            lines.stream().filter(line -> !line.isEmpty()).forEach(line -> mark(new Mark(Mark.Kind.SEPARATOR, ">")));
            lines.replaceAll(line -> line.isEmpty() ? line : line.substring(1).strip());
            printed.clear();
            printed.addAll(lines);
        }
    }

    int size() {
        return lines.size();
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isEmpty);
    }

    String line(int index) {
        return lines.get(index);
    }

    /** The beginning of a line, enough to tell what it is. */
    String head(int index) {
        var line = lines.get(index);
        return line.length() <= HEAD ? line : line.substring(0, HEAD);
    }

    /** How long the line was before anything was taken from it: where a mail program wrapped it. */
    int width(int index) {
        return widths[index];
    }

    /** How far the line was moved in from the margin. */
    int indent(int index) {
        return indents[index];
    }

    /** What a document said the line is; plain text where there is no document. */
    Shape shape(int index) {
        var formatted = formatting.get(index);
        return formatted == null ? Shape.TEXT : formatted.shape();
    }

    int level(int index) {
        var formatted = formatting.get(index);
        return formatted == null ? 0 : formatted.level();
    }

    boolean isFormatted(int index) {
        return formatting.containsKey(index);
    }

    /** Nothing there, or nothing left there. */
    boolean blank(int index) {
        return lines.get(index).isEmpty();
    }

    boolean open(int index) {
        return index >= 0 && index < size() && !blank(index);
    }

    /** The first line of a range that fits, or the end of the range. */
    int first(int from, int to, IntPredicate fits) {
        return IntStream.range(from, to).filter(fits).findFirst().orElse(to);
    }

    /** The end of the open lines from here on, up to a blank one, but not more than a number of them. */
    int blockEnd(int from, int most) {
        return first(from, Math.min(size(), from + most), this::blank);
    }

    List<String> lines(int from, int to) {
        return List.copyOf(lines.subList(from, to));
    }

    /** Only this is still to be read of the line; the caller has accounted for the rest of it. */
    void leave(int index, String rest) {
        lines.set(index, rest.strip());
    }

    /** Takes a line whose text goes into a field as it is. */
    String copy(int index) {
        var line = lines.get(index);
        leave(index, "");
        return line;
    }

    /** Whether a document has exactly these words in this line, so that nothing of it is a bullet or a number. */
    boolean shownAs(int index, String line) {
        var formatted = formatting.get(index);
        return formatted != null
                && (formatted.shape() == Shape.BULLET || formatted.shape() == Shape.NUMBER)
                && formatted.text().equals(line);
    }

    /** Takes a line, or the end of it that is left, with its formatting. */
    Words words(int index) {
        return words(index, copy(index));
    }

    /** The formatting of the last words of a line. */
    Words words(int index, String ending) {
        var formatted = formatting.getOrDefault(index, emphasis.get(index));
        return formatted == null ? Words.printed(ending, asPrinted(index, ending)) : formatted.ending(ending);
    }

    /** A line of plain text in which signs stood for bold and italic letters, without them. */
    void emphasize(int index, List<Run> runs) {
        var line = new FormattedLine(runs, Shape.TEXT, 0);
        leave(index, line.text());
        if (line.isEmphasized()) {
            emphasis.put(index, line);
        }
    }

    /** This line had the sign of a heading. */
    void setApart(int index) {
        headings.add(index);
    }

    /** The first line, if it had the sign of the heading of all. */
    Optional<Integer> title() {
        return Optional.ofNullable(title);
    }

    /** This line had the sign of the heading of all. */
    void entitle(int index) {
        title = title == null ? Integer.valueOf(index) : title;
    }

    /** Whether signs made this line a heading, or all of it bold. */
    boolean isSetApart(int index) {
        var line = emphasis.get(index);
        return headings.contains(index) || (line != null && line.text().equals(lines.get(index)) && line.isStrong());
    }

    private String asPrinted(int index, String ending) {
        var line = printed.get(index);
        var end = line.substring(Math.max(0, line.length() - ending.length()));
        return end.replace('\u00a0', ' ').equals(ending) ? end : ending;
    }

    /** The cells of a row of a table, taken. */
    List<Words> cells(int index) {
        var line = copy(index);
        var formatted = formatting.get(index);
        return formatted == null || !formatted.text().equals(line) ? List.of(Words.plain(line)) : formatted.cells();
    }

    /** A line near the beginning that speaks of an hour before which the text may not be used, whatever became of it. */
    Optional<String> mayRestrict() {
        return printed.stream()
                .limit(DEEPEST_RELEASE_LINE)
                .filter(line -> line.length() <= HEAD / 2 && EmbargoReader.mayRestrict(line))
                .findFirst();
    }

    void setAside(int index, String text) {
        if (!text.isBlank()) {
            aside.merge(index, text.strip(), (former, more) -> former + " " + more);
        }
    }

    void setAside(int index) {
        setAside(index, copy(index));
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    void mark(Collection<Mark> understood) {
        marks.addAll(understood);
    }

    /** @param key a sentence for whoever checks what was found: {@code note.no-headline} */
    void note(String key, Object... arguments) {
        notes.add(Message.ofType(key, arguments));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Message> notes() {
        return List.copyOf(notes);
    }

    String notPlaced() {
        return String.join("\n", aside.values());
    }
}
