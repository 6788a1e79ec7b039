package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.text.WrittenIn;
import org.chapterhouse.type.Beginning;
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

    /** Reads a Word file with its formatting, or the bytes of a text file, whatever its encoding. */
    @Override
    public Intake<PressRelease> read(byte[] file, Beginning beginning) {
        if (UploadedText.isPacked(file)) {
            var found = DocxText.of(file);
            return intake(DocxText.plain(found.text()), found.text(), found.notes(), beginning);
        }
        if (file.length > 4 * LONGEST) {
            throw NotARelease.tooLong(file.length, LONGEST);
        }
        return read(UploadedText.of(file), beginning);
    }

    /** Reads a text with the formatting it was pasted with; where the text was changed since, the text counts. */
    @Override
    public Intake<PressRelease> read(String text, String html, Beginning beginning) {
        return intake(text, HtmlLines.of(html), List.of(), beginning);
    }

    @Override
    public Intake<PressRelease> read(String text, Beginning beginning) {
        return intake(text, List.of(), List.of(), beginning);
    }

    private static Intake<PressRelease> intake(
            String text, List<FormattedLine> formatted, List<FormattedLine> footnotes, Beginning beginning) {
        var reading = Reading.of(text, formatted, footnotes, beginning.today());
        return new Intake<>(
                reading.release(),
                reading.notPlaced(),
                reading.notes(),
                WrittenIn.of(text).map(Locale::toLanguageTag).orElse(""));
    }
}
