package org.chapterhouse.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an entry of the log is written: one line that begins with the time, and below it, indented, where it happened.
 *
 * <p>Much of what is logged was typed by strangers. A line break in it would let them write entries of their own, so what
 * moves the pen or hides letters is written as {@code \\u000a}.
 */
final class LogLines extends Formatter {

    /** Control characters, breaks of lines and paragraphs, and what changes the direction of the letters around it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\u0080-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    @Override
    public String format(LogRecord entry) {
        var first = "%1$tFT%1$tT.%1$tL%1$tz %2$s %3$s %4$s"
                .formatted(
                        entry.getInstant().atZone(ZoneId.systemDefault()),
                        entry.getLevel().getName(),
                        entry.getLoggerName(),
                        escaped(String.valueOf(formatMessage(entry))));
        var below = Optional.ofNullable(entry.getThrown()).map(LogLines::trace).orElse("");
        return first + below + System.lineSeparator();
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().lines().map(LogLines::indented).collect(Collectors.joining());
    }

    private static String indented(String line) {
        return System.lineSeparator() + "\t" + escaped(line.startsWith("\t") ? line.substring(1) : line);
    }

    private static String escaped(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
