package org.chapterhouse.plugins.pressreleases.intake;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A text cannot be read as a press release, and its sender is told why and what to do instead. */
public class NotARelease extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private NotARelease(String code, String message) {
        super(new Problem(code, Problem.Kind.USER, message));
    }

    static NotARelease empty() {
        return new NotARelease(
                "CH-601", "There is no text to read. Paste the whole press release, or choose a text file.");
    }

    static NotARelease tooLong(int characters, int most) {
        return new NotARelease(
                "CH-602",
                "This text has %,d characters; a press release has at most %,d here. Paste only the release itself."
                        .formatted(characters, most));
    }

    static NotARelease tooLarge() {
        return new NotARelease(
                "CH-602", "This file unpacks to far more than a press release. Open it, copy the text and paste it here.");
    }

    static NotARelease damaged(String kind, Exception cause) {
        var refusal = new NotARelease(
                "CH-603",
                "This %s file is damaged and cannot be read. Open it, select everything, copy it and paste it here."
                        .formatted(kind));
        refusal.initCause(cause);
        return refusal;
    }

    static NotARelease document(String kind) {
        return new NotARelease(
                "CH-603",
                "This is %s, not plain text. Open it, select everything, copy it and paste it here.".formatted(kind));
    }
}
