package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as lines: one kind of line end, one kind of space, nothing invisible.
 *
 * <p>Gone afterwards: byte order marks, control characters and code points that are no characters; no reader ever saw
 * them. Tabs stay, as they separate columns; every other space, the no-break space included, is a plain one.
 */
final class PlainLines {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    private static final int NO_BREAK = 0xA0;

    private PlainLines() {}

    /** The lines without spaces at their ends; an empty string for a blank one. */
    static List<String> of(String text) {
        return LINE_END.splitAsStream(text).map(PlainLines::plain).toList();
    }

    /** How far each line is moved in from the margin. */
    static int[] indents(String text) {
        return LINE_END.splitAsStream(text)
                .map(PlainLines::characters)
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .toArray();
    }

    /** Whether a code point is part of what a person can have written. */
    static boolean isText(int codePoint) {
        return !Character.isISOControl(codePoint)
                && codePoint != 0xFEFF
                && Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    }

    /** A line with its spaces at the ends. */
    static String characters(String line) {
        var plain = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (c == '\t') {
                plain.append('\t');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (isText(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** The same lines with their no-break spaces, as they are printed. */
    static List<String> printed(String text) {
        return LINE_END.splitAsStream(text).map(PlainLines::printedLine).toList();
    }

    private static String plain(String line) {
        return characters(line).strip();
    }

    private static String printedLine(String line) {
        var printed = line.codePoints()
                .filter(c -> c == '\t' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isText(c))
                .map(c -> isSpace(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var plain = characters(line);
        var from = plain.length() - plain.stripLeading().length();
        return printed.substring(from, Math.max(from, plain.stripTrailing().length()));
    }

    private static boolean isSpace(int c) {
        return c != '\t' && c != NO_BREAK && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
