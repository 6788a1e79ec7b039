package org.chapterhouse.plugins.pressreleases;

/** Text that fits a single-line field: no line breaks, no spaces at the ends or doubled inside. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int codePoint) {
        if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            line.appendCodePoint(codePoint);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }
}
