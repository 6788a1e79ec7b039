package org.chapterhouse.plugins.pressreleases.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/**
 * Takes off what a mail program put around a text and into it: the lines that say from whom it came, and the signs in
 * the place of bold and italic letters.
 */
final class MailMessage {

    private static final int FEWEST_HEADERS = 3;
    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)^(?:-{2,}\\s?(?:forwarded|original)\\smessage\\s?-{2,}|begin forwarded message:|-{2,}\\s?mensaje\\sreenviado\\s?-{2,})$");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^(?:from|date|sent|subject|to|cc|bcc|reply-to|de|fecha|enviado|asunto|para|objet|\u00e0|envoy\u00e9)\\s?:\\s.*");
    private static final Pattern SENDER = Pattern.compile("(?iu)^(?:from|de)\\s?:\\s.*");
    private static final Pattern STARS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(?<sign>\\*{1,2})(?=[^\\s*])(?<words>[^*]{1,400}+)\\k<sign>(?!\\*)"
                    + "(?:(?<=[^\\s]\\*)(?![\\p{L}\\p{N}])|(?<= \\*{1,2})(?=\\p{L}))");
    private static final Pattern UNDERSCORES = Pattern.compile(
            "(?<=^|[\\s\"\u201c(])(?<sign>_)(?=[^\\s_])(?<words>[^_@/]{1,300}+)_(?<=[^\\s]_)(?![\\p{L}\\p{N}_])");

    private final Manuscript manuscript;

    private MailMessage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static Manuscript opened(Manuscript manuscript) {
        var message = new MailMessage(manuscript);
        message.setHeaderAside();
        message.takeSigns();
        return manuscript;
    }

    private void setHeaderAside() {
        var first = manuscript.first(0, manuscript.size(), manuscript::open);
        var isForwarded = manuscript.open(first)
                && FORWARDED.matcher(manuscript.head(first)).matches();
        var from = isForwarded ? manuscript.first(first + 1, manuscript.size(), manuscript::open) : first;
        var to = from;
        var headers = 0;
        var hasSender = false;
        while (manuscript.open(to) && (isHeader(to) || (to > from && continuesHeader(to)))) {
            headers += isHeader(to) ? 1 : 0;
            hasSender |= SENDER.matcher(manuscript.head(to)).matches();
            to++;
        }
        if (hasSender && headers >= FEWEST_HEADERS && hasAddress(from, to)) {
            for (var index = first; index < to; index++) {
                manuscript.setAside(index);
            }
        }
    }

    private boolean isHeader(int index) {
        return HEADER.matcher(manuscript.head(index)).matches();
    }

    /** More of those it was sent to. */
    private boolean continuesHeader(int index) {
        return manuscript.line(index - 1).endsWith(",") || manuscript.indent(index) > 0;
    }

    private boolean hasAddress(int from, int to) {
        return manuscript.lines(from, to).stream().anyMatch(line -> line.contains("@"));
    }

    /** Signs around words that a mail program wrote for bold and italic ones, over the ends of lines too. */
    private void takeSigns() {
        var from = manuscript.first(0, manuscript.size(), this::isPlain);
        while (from < manuscript.size()) {
            var to = manuscript.first(from, manuscript.size(), index -> !isPlain(index));
            takeSigns(from, to);
            from = manuscript.first(to, manuscript.size(), this::isPlain);
        }
    }

    private boolean isPlain(int index) {
        return manuscript.open(index) && !manuscript.isFormatted(index);
    }

    private void takeSigns(int from, int to) {
        var text = String.join("\n", manuscript.lines(from, to));
        var bare = without(UNDERSCORES, without(STARS, text));
        if (!bare.equals(text)) {
            var lines = bare.split("\n", -1);
            for (var index = from; index < to; index++) {
                manuscript.leave(index, lines[index - from]);
            }
        }
    }

    private String without(Pattern signs, String text) {
        return signs.matcher(text).replaceAll(found -> {
            var sign = new Mark(Kind.SEPARATOR, found.group(1));
            manuscript.mark(sign);
            manuscript.mark(sign);
            return Matcher.quoteReplacement(found.group(2));
        });
    }
}
