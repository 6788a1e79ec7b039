package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import org.chapterhouse.plugins.pressreleases.PressRelease;

/**
 * A text that was read, with everything that became of its characters.
 *
 * @param marks what was understood instead of copied
 */
record Reading(PressRelease release, String notPlaced, List<String> notes, List<Mark> marks) {

    static Reading of(String text) {
        if (text.length() > ReleaseText.LONGEST) {
            throw NotARelease.tooLong(text.length(), ReleaseText.LONGEST);
        }
        return read(new Manuscript(UploadedText.refuseBinary(text)));
    }

    private static Reading read(Manuscript manuscript) {
        if (manuscript.isBlank()) {
            throw NotARelease.empty();
        }
        var draft = new ReleaseDraft();
        var lead = new HeaderReader(manuscript, draft).read();
        new TailReader(manuscript, draft).read(lead);
        if (!draft.hasSignsOfARelease()) {
            throw NotARelease.unlikeOne();
        }
        draft.dateByEmbargo();
        draft.missing().forEach(manuscript::note);
        return new Reading(draft.toRelease(), manuscript.notPlaced(), manuscript.notes(), manuscript.marks());
    }
}
