package org.chapterhouse.plugins.pressreleases.intake;

import java.util.regex.Pattern;

/** Takes off what a mail program put around a text: the lines that say from whom it came, and its signs for letters. */
final class MailMessage {

    private static final int FEWEST_HEADERS = 3;
    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)^(?:-{2,}\\s?(?:forwarded|original)\\smessage\\s?-{2,}|begin forwarded message:|-{2,}\\s?mensaje\\sreenviado\\s?-{2,})$");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^(?:from|date|sent|subject|to|cc|bcc|reply-to|de|fecha|enviado|asunto|para|objet|\u00e0|envoy\u00e9)\\s?:\\s.*");
    private static final Pattern SENDER = Pattern.compile("(?iu)^(?:from|de)\\s?:\\s.*");

    private final SourceText source;

    private MailMessage(SourceText source) {
        this.source = source;
    }

    static SourceText opened(SourceText source) {
        var message = new MailMessage(source);
        message.setHeaderAside();
        new LineSigns(source).take();
        new Emphasis(source).take();
        return source;
    }

    private void setHeaderAside() {
        var first = source.first(0, source.size(), source::open);
        var isForwarded =
                source.open(first) && FORWARDED.matcher(source.head(first)).matches();
        var from = isForwarded ? source.first(first + 1, source.size(), source::open) : first;
        var to = from;
        var headers = 0;
        var hasSender = false;
        while (source.open(to) && (isHeader(to) || (to > from && continuesHeader(to)))) {
            headers += isHeader(to) ? 1 : 0;
            hasSender |= SENDER.matcher(source.head(to)).matches();
            to++;
        }
        if (hasSender && headers >= FEWEST_HEADERS && hasAddress(from, to)) {
            for (var index = first; index < to; index++) {
                source.setAside(index);
            }
        }
    }

    private boolean isHeader(int index) {
        return HEADER.matcher(source.head(index)).matches();
    }

    /** More of those it was sent to. */
    private boolean continuesHeader(int index) {
        return source.line(index - 1).endsWith(",") || source.indent(index) > 0;
    }

    private boolean hasAddress(int from, int to) {
        return source.lines(from, to).stream().anyMatch(line -> line.contains("@"));
    }
}
