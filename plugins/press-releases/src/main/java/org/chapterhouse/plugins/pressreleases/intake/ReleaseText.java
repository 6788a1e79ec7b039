package org.chapterhouse.plugins.pressreleases.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.type.Intake;
import org.chapterhouse.type.TextIntake;

/**
 * Makes a press release of a text as journalists and press officers send it around.
 *
 * <p>A character of the text is <em>placed</em> if it stands in a field of the release as it was, or belongs to a
 * {@link Mark}: the closed list of words whose meaning a field holds. Every other character that is not white space is
 * in {@link Intake#notPlaced()}. White space is not kept: lines wrapped by a mail program become paragraphs again.
 *
 * <p>Nothing is guessed at the price of a wrong fact: a day without a year, an embargo without a time,
 * a second e-mail address stay in sight under what was not placed, and a note says so.
 */
public final class ReleaseText implements TextIntake<PressRelease> {

    static final int LONGEST = 100_000;

    /** Where a day begins last: none that is still to come for anybody is taken for one that has begun. */
    private static final ZoneId LATEST = ZoneId.of("Pacific/Honolulu");

    private final Clock clock;

    /** @param clock tells whether a day that a text names is still to come */
    public ReleaseText(Clock clock) {
        this.clock = clock;
    }

    /** Reads a Word file with its formatting, or the bytes of a text file, whatever its encoding. */
    @Override
    public Intake<PressRelease> read(byte[] file) {
        if (UploadedText.isPacked(file)) {
            var found = DocxText.of(file);
            return intake(DocxText.plain(found.text()), found.text(), found.notes());
        }
        if (file.length > 4 * LONGEST) {
            throw NotARelease.tooLong(file.length, LONGEST);
        }
        return read(UploadedText.of(file));
    }

    /** Reads a text with the formatting it was pasted with; where the text was changed since, the text counts. */
    @Override
    public Intake<PressRelease> read(String text, String html) {
        return intake(text, HtmlLines.of(html), List.of());
    }

    @Override
    public Intake<PressRelease> read(String text) {
        return intake(text, List.of(), List.of());
    }

    private Intake<PressRelease> intake(String text, List<FormattedLine> formatted, List<FormattedLine> footnotes) {
        var reading = Reading.of(text, formatted, footnotes, LocalDate.now(clock.withZone(LATEST)));
        return new Intake<>(reading.release(), reading.notPlaced(), reading.notes(), WrittenIn.of(text));
    }
}
