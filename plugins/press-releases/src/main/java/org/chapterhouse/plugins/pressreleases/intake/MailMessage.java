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

    private final Manuscript manuscript;

    private MailMessage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static Manuscript opened(Manuscript manuscript) {
        var message = new MailMessage(manuscript);
        message.setHeaderAside();
        new LineSigns(manuscript).take();
        new Emphasis(manuscript).take();
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
}
