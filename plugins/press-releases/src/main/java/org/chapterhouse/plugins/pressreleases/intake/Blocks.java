package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Makes paragraphs, headings and lists of the lines that are left when everything else is taken. */
final class Blocks {

    private static final int NARROWEST_COLUMN = 40;
    private static final int WIDEST_COLUMN = 110;
    private static final int LONGEST_SUBHEAD = 90;
    private static final int MOST_PARTICULARS = 40;
    private static final String SIGN =
            "(?:[\u2022\u25aa\u25e6\u2023\u25cf\u25a0\u2043\uf0b7\uf0a7]\\s*+|\u00b7\\s++)++(?=.{0,300}[\\p{L}\\p{N}])";

    /** Nobody begins a line of words with one of these unless it is an item; with a dash many do. */
    private static final Pattern SURE_BULLET = Pattern.compile("^" + SIGN);

    private static final Pattern BULLET = Pattern.compile(
            "^(?:" + SIGN + "|(?:\u00b7\\s*+|(?:--|[-\u2013\u2014*])\\s++)(?=[^\\p{L}\\p{N}]{0,6}[\\p{L}\\p{N}]))");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s++(?=\\S)");
    private static final Pattern SUBHEAD = Pattern.compile("^\\p{Lu}.*[\\p{L}\\p{N}?]$");

    /** {@code WHEN: Monday at noon}. */
    private static final Pattern LABELLED = Pattern.compile(":\\s|https?:|^www\\.");

    /** {@code Who: everybody}, and nothing that begins a sentence. */
    private static final Pattern BEGINS_LABELLED = Pattern.compile("^\\p{Lu}\\p{L}{1,11}\\s?:\\s");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}[.!?][\"\u201d\u2019')]?$");

    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(SourceText source) {
        this.source = source;
    }

    /** Takes every open line of a range. */
    static List<Block> take(SourceText source, int from, int to) {
        var blocks = new Blocks(source);
        var index = source.first(from, to, source::open);
        var end = index;
        while (index < to) {
            end = index < end ? end : source.first(index, to, source::blank);
            index = source.first(blocks.takeBlock(index, end, to), to, source::open);
        }
        return List.copyOf(blocks.blocks);
    }

    /** The first paragraph of a block: all of it where its lines are the wraps of one, else its first line. */
    static String paragraph(SourceText source, int from, int to) {
        return isWrapped(source, from, to) ? String.join(" ", source.lines(from, to)) : source.line(from);
    }

    /** Whether every line breaks only where the next word would not have fitted any more. */
    static boolean isWrapped(SourceText source, int from, int to) {
        var width = IntStream.range(from, to).map(source::width).max().orElse(0);
        return to - from > 1
                && width >= NARROWEST_COLUMN
                && width <= WIDEST_COLUMN
                && IntStream.range(from + 1, to)
                        .allMatch(next -> source.width(next - 1) + 1 + firstWord(source.line(next)) >= width - 2);
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
        if (source.shape(from) == Shape.ROW) {
            return takeTable(from, to);
        }
        var textEnd = source.isFormatted(from) || isHeadingInCapitals(from, end)
                ? from + 1
                : source.first(
                        from + 1, particularEnd(from, end), index -> beginsList(index) || source.isFormatted(index));
        takeText(from, textEnd, to);
        return textEnd;
    }

    /** Where the next of several labelled lines begins, if nothing but their length makes them look like one paragraph. */
    private int particularEnd(int from, int end) {
        var several = isLabelled(from) && end - from <= MOST_PARTICULARS && isWrapped(source, from, end);
        return several ? source.first(from + 1, end, this::isLabelled) : end;
    }

    private boolean isLabelled(int index) {
        return BEGINS_LABELLED.matcher(source.line(index)).lookingAt();
    }

    private void takeText(int from, int textEnd, int to) {
        var lines = source.lines(from, textEnd);
        var wrapped = isWrapped(source, from, textEnd);
        var subhead = lines.size() == 1 && isSubhead(from, textEnd, to);
        var quoted = source.shape(from) == Shape.QUOTATION;
        var plain = source.isSetApart(from);
        var words = IntStream.range(from, textEnd).mapToObj(source::words).toList();
        if (wrapped) {
            words.stream()
                    .reduce(Words::then)
                    .map(List::of)
                    .map(Block.Paragraph::new)
                    .ifPresent(blocks::add);
        } else if (subhead) {
            blocks.add(plain ? Block.Subhead.of(lines.get(0)) : new Block.Subhead(words.get(0)));
        } else if (quoted) {
            blocks.add(new Block.Quotation(words.get(0)));
        } else if (lines.stream().allMatch(line -> line.length() < NARROWEST_COLUMN * 2)) {
            blocks.add(new Block.Paragraph(words));
        } else {
            for (var line = 0; line < words.size(); line++) {
                var heading = line + 1 < lines.size() && isHeading(lines.get(line), lines.get(line + 1));
                blocks.add(
                        heading ? new Block.Subhead(words.get(line)) : new Block.Paragraph(List.of(words.get(line))));
            }
        }
    }

    /** A few words, and on the very next line a paragraph. */
    private boolean isHeading(String line, String below) {
        return !blocks.isEmpty()
                && line.length() <= LONGEST_SUBHEAD
                && SUBHEAD.matcher(line).matches()
                && !LABELLED.matcher(line).find()
                && below.length() > NARROWEST_COLUMN * 2;
    }

    /** Long enough to be a paragraph, or a sentence. */
    private boolean isText(int index) {
        var line = source.line(index);
        return line.length() > LONGEST_SUBHEAD / 2 || SENTENCE.matcher(line).find();
    }

    /** A short line without a full stop, with text below it; or what a document says is one. */
    private boolean isSubhead(int index, int next, int to) {
        var line = source.line(index);
        var below = source.first(next, to, source::open);
        if (source.shape(index) == Shape.HEADING || TailReader.isNotes(source.head(index))) {
            return true;
        }
        return line.length() <= LONGEST_SUBHEAD
                && SUBHEAD.matcher(line).matches()
                && !LABELLED.matcher(line).find()
                && !blocks.isEmpty()
                && below < to
                && (source.isSetApart(index) || beginsList(below) || isText(below));
    }

    /** {@code HOW TO HELP}, with the text on the line below it. */
    private boolean isHeadingInCapitals(int index, int end) {
        var line = source.line(index);
        return index + 1 < end
                && line.length() <= LONGEST_SUBHEAD
                && (line.contains(" ") || isOneOfSeveralHeadings(line))
                && line.codePoints().noneMatch(Character::isLowerCase)
                && SUBHEAD.matcher(line).matches()
                && source.line(index + 1).length() > LONGEST_SUBHEAD / 2
                && source.line(index + 1).codePoints().anyMatch(Character::isLowerCase);
    }

    /** One word in capitals may be anything, unless other headings above it are in capitals too. */
    private boolean isOneOfSeveralHeadings(String line) {
        return line.length() > 2
                && blocks.stream()
                        .anyMatch(block -> block instanceof Block.Subhead subhead
                                && subhead.words().text().codePoints().noneMatch(Character::isLowerCase));
    }

    private int takeTable(int from, int to) {
        var rows = new ArrayList<List<Words>>();
        var index = from;
        while (index < to && source.open(index) && source.shape(index) == Shape.ROW) {
            rows.add(source.cells(index));
            index = source.first(index + 1, to, source::open);
        }
        blocks.add(new Block.Table(rows));
        return index;
    }

    private int takeList(int from, int to) {
        var lines = listLines(from, to, (index, position) -> isItem(index));
        if (lines.size() < 2 && !isListInDocument(from) && !isSurelyItem(from)) {
            lines = listLines(from, to, this::isNumbered);
        }
        if (lines.size() < 2 && !isListInDocument(from) && !isSurelyItem(from)) {
            return from;
        }
        var items = lines.stream().map(this::item).toList();
        blocks.add(new Block.Items(items));
        return continued(lines.get(lines.size() - 1), to);
    }

    private boolean isItem(int index) {
        return isListInDocument(index) || BULLET.matcher(source.head(index)).lookingAt();
    }

    /** The sign in front of an item, if a line begins with one. */
    static Optional<String> bullet(String line) {
        var bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? Optional.of(bullet.group()) : Optional.empty();
    }

    private boolean isSurelyItem(int index) {
        return SURE_BULLET.matcher(source.head(index)).lookingAt();
    }

    private boolean isListInDocument(int index) {
        var shape = source.shape(index);
        return shape == Shape.BULLET || shape == Shape.NUMBER;
    }

    private boolean isNumbered(int index, int position) {
        var number = NUMBER.matcher(source.head(index));
        return number.lookingAt() && Integer.parseInt(number.group(1)) == position;
    }

    /** An item with the lines below that belong to it. */
    private Block.Item item(int index) {
        var numbered = source.shape(index) == Shape.NUMBER
                || (!isItem(index) && NUMBER.matcher(source.head(index)).lookingAt());
        var end = continued(index, source.size());
        var line = source.copy(index);
        var found = (numbered ? NUMBER : BULLET).matcher(line);
        var marked = found.lookingAt() && !source.shownAs(index, line);
        if (marked) {
            source.mark(new Mark(Kind.BULLET, found.group().strip()));
        }
        var first = source.words(index, marked ? line.substring(found.end()) : line);
        var more = IntStream.range(index + 1, end).mapToObj(source::words);
        var words = Stream.concat(Stream.of(first), more).reduce(Words::then).orElse(first);
        return new Block.Item(words, numbered, source.level(index));
    }

    /** The end of an item: the first line below it that was not wrapped from it. */
    private int continued(int index, int to) {
        return source.first(index + 1, Math.min(to, source.size()), next -> !continues(index, next));
    }

    private boolean continues(int item, int next) {
        if (!source.open(next) || source.isFormatted(next) || beginsList(next)) {
            return false;
        }
        var movedIn = source.indent(next) > source.indent(item);
        return movedIn || Character.isLowerCase(source.line(next).codePointAt(0));
    }

    /** Neighbouring lines that are items of a list, counted from 1, blank lines between them or not. */
    private List<Integer> listLines(int from, int to, BiPredicate<Integer, Integer> isItem) {
        var lines = new ArrayList<Integer>();
        var index = from;
        while (index < to && isItem.test(index, lines.size() + 1)) {
            lines.add(index);
            index = source.first(continued(index, to), to, source::open);
        }
        return List.copyOf(lines);
    }

    private boolean beginsList(int index) {
        var head = source.head(index);
        return isListInDocument(index)
                || BULLET.matcher(head).lookingAt()
                || NUMBER.matcher(head).lookingAt();
    }
}
