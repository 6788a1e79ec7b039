package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/**
 * One line taken apart. What is neither copied into a field nor a mark is never lost: it is the remainder.
 *
 * <p>Words that may be understood as labels are named by whoever takes the line apart; a remainder of such words and
 * of separators only counts as understood, any other is set aside whole.
 */
final class Pieces {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String SEPARATORS = "|\u2013\u2014-\u2010\u2011\u2012,;:/()[]\u2022\u00b7.*_=<>";

    /** Those that stand between two parts and mean nothing alone. */
    private static final String BETWEEN = "|\u2013\u2014-:;,";

    /** Stands in for a claimed character; no text has it. */
    private static final String CLAIMED = "\u0000";

    private record Piece(String text, List<Mark> marks) {}

    private final String line;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(String line) {
        this.line = line;
    }

    /** This part goes into a field, letter by letter. */
    Pieces copied(String text) {
        pieces.add(new Piece(text, List.of()));
        return this;
    }

    /** This part is understood. */
    Pieces marked(Kind kind, String text) {
        pieces.add(new Piece(text, List.of(new Mark(kind, text))));
        return this;
    }

    String line() {
        return line;
    }

    /** What nobody has claimed, with single spaces where claimed parts were. */
    String remainder() {
        var rest = new StringBuilder(line);
        for (var piece : longestFirst()) {
            var at = place(rest, piece.text());
            if (at >= 0) {
                rest.replace(
                        at,
                        at + piece.text().length(),
                        CLAIMED.repeat(piece.text().length()));
            }
        }
        return rest.toString().replace(CLAIMED, " ").strip().replaceAll("\\s++", " ");
    }

    /** Where a part stands as words of its own, else where it stands at all. */
    private static int place(StringBuilder rest, String part) {
        var first = rest.indexOf(part);
        for (var at = first; at >= 0; at = rest.indexOf(part, at + 1)) {
            if (!isTorn(rest, at) && !isTorn(rest, at + part.length())) {
                return at;
            }
        }
        return first;
    }

    /** Whether a word or a number goes on across this place. */
    private static boolean isTorn(StringBuilder text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Words of the remainder that are neither labels nor separators. */
    long unknownWords(Set<String> labels) {
        return words(remainder())
                .filter(word -> !isSeparator(word) && !isLabel(word, labels))
                .count();
    }

    /** Closes the line: marks are noted, the remainder is set aside from its first unknown word to its last. */
    void settle(SourceText source, int index, Set<String> labels) {
        var words = words(remainder()).toList();
        var unknown = IntStream.range(0, words.size())
                .filter(word -> !isSeparator(words.get(word)) && !isLabel(words.get(word), labels))
                .summaryStatistics();
        pieces.forEach(piece -> source.mark(piece.marks()));
        source.leave(index, "");
        if (unknown.getCount() > 0) {
            source.setAside(index, String.join(" ", words.subList(unknown.getMin(), unknown.getMax() + 1)));
        }
        IntStream.range(0, words.size())
                .filter(word -> word < unknown.getMin() || word > unknown.getMax())
                .mapToObj(words::get)
                .map(word -> new Mark(isSeparator(word) ? Kind.SEPARATOR : Kind.LABEL, word))
                .forEach(source::mark);
    }

    /** Closes the claimed part of the line: the marks are noted, the remainder is still to be read. */
    void leaveRemainder(SourceText source, int index) {
        var remainder = remainder();
        pieces.forEach(piece -> source.mark(piece.marks()));
        while (!remainder.isEmpty() && BETWEEN.indexOf(remainder.charAt(0)) >= 0) {
            source.mark(new Mark(Kind.SEPARATOR, remainder.substring(0, 1)));
            remainder = remainder.substring(1).strip();
        }
        source.leave(index, remainder);
    }

    private List<Piece> longestFirst() {
        return pieces.stream()
                .filter(piece -> !piece.text().isEmpty())
                .sorted(Comparator.comparing((Piece piece) -> piece.text().length())
                        .reversed())
                .toList();
    }

    private static Stream<String> words(String text) {
        return Pattern.compile(" ").splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static boolean isSeparator(String word) {
        return word.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static boolean isLabel(String word, Set<String> labels) {
        var bare = NEITHER_LETTER_NOR_DIGIT.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
        var around = word.codePoints().filter(c -> !Character.isLetterOrDigit(c));
        return labels.contains(bare) && around.allMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }
}
