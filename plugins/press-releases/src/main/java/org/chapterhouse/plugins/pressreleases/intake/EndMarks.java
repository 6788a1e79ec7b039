package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.EndMark;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Finds what stands under the last line: {@code ###}, {@code -30-}, {@code ENDS}. */
final class EndMarks {

    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_LIST_FOOTER = 15;
    private static final Pattern OF_A_LIST = Pattern.compile(
            "(?iu)you (?:are receiving|received) this (?:message|e-?mail) because|to unsubscribe\\b|_{30,}$|recibi[\u00f3o\u00f3s] este (?:mensaje|correo) porque");
    private static final Pattern HASHES = Pattern.compile("#(?:\\s{0,3}#){1,5}");
    private static final Pattern THIRTY = Pattern.compile("[-\u2013\u2014]{1,2}\\s?30\\s?[-\u2013\u2014]{1,2}");
    private static final Pattern DASHED =
            Pattern.compile("[-\u2013\u2014]{1,2}\\s?(?<mark>#[#\\s]{1,20}#)\\s?[-\u2013\u2014]{1,2}");
    private static final Pattern ENDS = Pattern.compile("(?iu)[^\\p{L}]{0,4}ends?[^\\p{L}]{0,4}");
    private static final Pattern WORD =
            Pattern.compile("(?iu)[-\u2013\u2014(\\[*~\\s]{0,4}(?:ends?|fin)[-\u2013\u2014)\\].*~\\s]{0,4}");
    private static final Pattern MORE = Pattern.compile(
            "(?iu)[-\u2013\u2014(\\s]{1,4}more[-\u2013\u2014)\\s]{1,4}|page\\s\\d{1,2}(?:\\sof\\s\\d{1,2})?"
                    + "|(?-i:ADD\\s(?:ONE|TWO|THREE|FOUR|FIVE|\\d)|(?:FIRST|SECOND|THIRD)\\sADD)(?:\\s?[\u2013\u2014:/-].{0,60})?");

    /** A line drawn across the page. */
    private static final Pattern RULE = Pattern.compile("(?:[-\u2013\u2014_*=~]\\s?){1,80}");

    /** {@code ... before the deadline. ###} */
    private static final Pattern BEHIND_A_SENTENCE = Pattern.compile(
            "(?<=[.!?\"\u201d\u2019])\\s(?<mark>#(?:\\s{0,3}#){2,5}|[-\u2013\u2014]{1,2}\\s?30\\s?[-\u2013\u2014]{1,2}|[-\u2013\u2014]\\s?(?i:ends?)\\s?[-\u2013\u2014])$");

    private final SourceText source;
    private final ReleaseDraft draft;

    EndMarks(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    static boolean isEndMark(String line) {
        return HASHES.matcher(withoutDashes(line)).matches()
                || THIRTY.matcher(line).matches()
                || WORD.matcher(line).matches();
    }

    /** Takes every end mark from a line on; the first one's line, or the size of the source. */
    int take(int from) {
        var end = source.first(from, source.size(), index -> isEndMark(source.line(index)));
        if (end == source.size()) {
            end = takeBehindSentence(from);
        }
        for (var index = from; index < source.size(); index++) {
            if (isEndMark(source.line(index))) {
                takeMark(index);
            } else if (isSignature(index)) {
                IntStream.range(index, source.size()).forEach(source::setAside);
            } else if (RULE.matcher(source.line(index)).matches()) {
                source.mark(new Mark(Kind.SEPARATOR, source.copy(index)));
            } else if (MORE.matcher(source.line(index)).matches()) {
                source.setAside(index);
            }
        }
        return end;
    }

    /** A mark that did not get a line of its own; the line after it, or the size of the source if there is none. */
    private int takeBehindSentence(int from) {
        for (var index = from; index < source.size(); index++) {
            var line = source.line(index);
            var mark = BEHIND_A_SENTENCE.matcher(line);
            if (mark.find()) {
                draft.endMark = markIn(mark.group("mark"));
                source.mark(new Mark(Kind.END_MARK, mark.group("mark")));
                source.leave(index, line.substring(0, mark.start()));
                return index + 1;
            }
        }
        return source.size();
    }

    /** The sign above the few lines that a mail program, or a mailing list, puts under every message. */
    private boolean isSignature(int index) {
        var lines = source.size() - index;
        return (source.line(index).equals("--") && lines <= LONGEST_SIGNATURE)
                || (lines <= LONGEST_LIST_FOOTER
                        && OF_A_LIST.matcher(source.head(index)).lookingAt());
    }

    private static EndMark markIn(String line) {
        if (THIRTY.matcher(line).matches()) {
            return EndMark.THIRTY;
        }
        if (HASHES.matcher(withoutDashes(line)).matches()) {
            return EndMark.HASHES;
        }
        return ENDS.matcher(line).matches() ? EndMark.ENDS : EndMark.NONE;
    }

    private void takeMark(int index) {
        var line = source.line(index);
        var found = markIn(line);
        if (draft.endMark == null) {
            draft.endMark = found;
        }
        if (found == EndMark.NONE || found != draft.endMark) {
            source.setAside(index);
            return;
        }
        var mark = found == EndMark.HASHES ? withoutDashes(line) : line;
        new Pieces(line).marked(Kind.END_MARK, mark).settle(source, index, Set.of());
    }

    /** {@code -###-}. */
    private static String withoutDashes(String line) {
        var dashed = DASHED.matcher(line);
        return dashed.matches() ? dashed.group("mark") : line;
    }
}
