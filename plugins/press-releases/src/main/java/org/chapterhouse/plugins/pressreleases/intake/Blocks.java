package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Makes paragraphs, headings and lists of the lines that are left when everything else is taken. */
final class Blocks {

    private static final int NARROWEST_COLUMN = 40;
    private static final int WIDEST_COLUMN = 110;
    private static final int LONGEST_SUBHEAD = 90;
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u00b7\u25aa\u25e6\u2023\u25cf]\\s*+|[-\u2013\u2014*]\\s++)(?=[^\\p{L}\\p{N}]{0,6}[\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s++(?=\\S)");
    private static final Pattern SUBHEAD = Pattern.compile("^\\p{Lu}.*[\\p{L}\\p{N}?]$");

    private final Manuscript manuscript;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Takes every open line of a range. */
    static List<Block> take(Manuscript manuscript, int from, int to) {
        var blocks = new Blocks(manuscript);
        var index = manuscript.first(from, to, manuscript::open);
        var end = index;
        while (index < to) {
            end = index < end ? end : manuscript.first(index, to, manuscript::blank);
            index = manuscript.first(blocks.takeBlock(index, end, to), to, manuscript::open);
        }
        return List.copyOf(blocks.blocks);
    }

    /** The first paragraph of a block: all of it where its lines are the wraps of one, else its first line. */
    static String paragraph(Manuscript manuscript, int from, int to) {
        return isWrapped(manuscript, from, to) ? String.join(" ", manuscript.lines(from, to)) : manuscript.line(from);
    }

    /** Whether every line breaks only where the next word would not have fitted any more. */
    static boolean isWrapped(Manuscript manuscript, int from, int to) {
        var width = IntStream.range(from, to).map(manuscript::width).max().orElse(0);
        return to - from > 1
                && width >= NARROWEST_COLUMN
                && width <= WIDEST_COLUMN
                && IntStream.range(from + 1, to)
                        .allMatch(
                                next -> manuscript.width(next - 1) + 1 + firstWord(manuscript.line(next)) >= width - 2);
    }

    private static int firstWord(String line) {
        var space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }

    private int takeBlock(int from, int end, int to) {
        var listEnd = takeList(from, to);
        if (listEnd > from) {
            return listEnd;
        }
        var textEnd = manuscript.first(from + 1, end, this::beginsList);
        var lines = manuscript.lines(from, textEnd);
        var wrapped = isWrapped(manuscript, from, textEnd);
        IntStream.range(from, textEnd).forEach(manuscript::copy);
        if (wrapped) {
            blocks.add(new Block.Paragraph(List.of(String.join(" ", lines))));
        } else if (lines.size() == 1 && isSubhead(lines.get(0), textEnd, to)) {
            blocks.add(new Block.Subhead(lines.get(0)));
        } else if (lines.stream().allMatch(line -> line.length() < NARROWEST_COLUMN * 2)) {
            blocks.add(new Block.Paragraph(lines));
        } else {
            lines.forEach(line -> blocks.add(new Block.Paragraph(List.of(line))));
        }
        return textEnd;
    }

    /** A short line without a full stop, with text below it. */
    private boolean isSubhead(String line, int next, int to) {
        var below = manuscript.first(next, to, manuscript::open);
        return line.length() <= LONGEST_SUBHEAD
                && SUBHEAD.matcher(line).matches()
                && !blocks.isEmpty()
                && below < to
                && (beginsList(below) || manuscript.line(below).length() > LONGEST_SUBHEAD / 2);
    }

    private int takeList(int from, int to) {
        var bullets =
                listLines(from, to, (line, position) -> BULLET.matcher(line).lookingAt());
        var numbers = listLines(from, to, Blocks::isNumbered);
        var lines = bullets.size() > 1 ? bullets : numbers;
        if (lines.size() < 2) {
            return from;
        }
        var marker = lines == numbers ? NUMBER : BULLET;
        blocks.add(new Block.Items(
                lines == numbers, lines.stream().map(line -> item(line, marker)).toList()));
        return lines.get(lines.size() - 1) + 1;
    }

    private static boolean isNumbered(String line, int position) {
        var number = NUMBER.matcher(line);
        return number.lookingAt() && Integer.parseInt(number.group(1)) == position;
    }

    private String item(int index, Pattern marker) {
        var line = manuscript.copy(index);
        var found = marker.matcher(line);
        if (!found.lookingAt()) {
            return line;
        }
        manuscript.mark(new Mark(Kind.BULLET, found.group().strip()));
        return line.substring(found.end());
    }

    /** Neighbouring lines that carry the marker of their position, counted from 1, blank lines between them or not. */
    private List<Integer> listLines(int from, int to, BiPredicate<String, Integer> isItem) {
        var lines = new ArrayList<Integer>();
        var index = from;
        while (index < to && isItem.test(manuscript.head(index), lines.size() + 1)) {
            lines.add(index);
            index = manuscript.first(index + 1, to, manuscript::open);
        }
        return List.copyOf(lines);
    }

    private boolean beginsList(int index) {
        var head = manuscript.head(index);
        return BULLET.matcher(head).lookingAt() || NUMBER.matcher(head).lookingAt();
    }
}
