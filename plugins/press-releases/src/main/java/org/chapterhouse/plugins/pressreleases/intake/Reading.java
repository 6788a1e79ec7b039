package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.chapterhouse.problem.Message;

/**
 * A text that was read, with everything that became of its characters.
 *
 * @param marks what was understood instead of copied
 */
record Reading(PressRelease release, String notPlaced, List<Message> notes, List<Mark> marks) {

    static Reading of(String text, List<FormattedLine> formatted, LocalDate today) {
        return of(text, formatted, List.of(), today);
    }

    /**
     * @param formatted the lines of the document the text comes from, as far as they are known
     * @param footnotes what stands below the text of a document, with the numbers by which the text refers to it
     * @param today tells whether a day the text names is still to come
     */
    static Reading of(String text, List<FormattedLine> formatted, List<FormattedLine> footnotes, LocalDate today) {
        var length = text.length()
                + footnotes.stream().mapToInt(line -> line.text().length()).sum();
        if (length > ReleaseText.LONGEST) {
            throw NotARelease.tooLong(length, ReleaseText.LONGEST);
        }
        UploadedText.refuseBinary(text);
        var lines = Columns.unfolded(PastedTable.joined(text, formatted));
        var source = MailMessage.opened(new SourceText(lines, formatted));
        if (source.isBlank()) {
            throw NotARelease.empty();
        }
        var draft = new ReleaseDraft(today);
        new TailReader(source, draft).read(new HeaderReader(source, draft).read());
        return draft.hasSignsOfARelease()
                ? finished(source, draft, footnotes)
                : unmarked(MailMessage.opened(new SourceText(lines, formatted)), footnotes, today);
    }

    /** A text that says nowhere that it is for the press: its first line and what is below it. */
    private static Reading unmarked(SourceText source, List<FormattedLine> footnotes, LocalDate today) {
        var draft = new ReleaseDraft(today);
        source.note("note.no-sign");
        var first = source.first(0, source.size(), source::open);
        if (source.line(first).length() <= Headlines.LONGEST_HEADLINE) {
            draft.headline = source.copy(first).replace('\t', ' ');
        } else {
            source.note("note.no-headline");
        }
        draft.body.addAll(Blocks.take(source, 0, source.size()));
        return finished(source, draft, footnotes);
    }

    private static Reading finished(SourceText source, ReleaseDraft draft, List<FormattedLine> footnotes) {
        if (!footnotes.isEmpty()) {
            draft.body.add(Block.Subhead.of("Notes"));
            footnotes.forEach(note -> draft.body.add(new Block.Paragraph(List.of(note.ending(note.text())))));
            source.note("note.footnotes");
        }
        draft.dateByEmbargo();
        if (draft.timing == null || draft.timing == Timing.IMMEDIATE) {
            source.mayRestrict().ifPresent(line -> source.note("note.may-restrict", line));
        }
        draft.noteMissing(source);
        return new Reading(draft.toRelease(), source.notPlaced(), source.notes(), source.marks());
    }
}
