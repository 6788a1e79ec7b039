package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Reads a text from its lead to its end: end mark, contacts below the text, boilerplate, and the body that is left. */
final class TailReader {

    private static final int LONGEST_BOILERPLATE = 3;
    private static final Pattern ABOUT =
            Pattern.compile("(?iu)^(?:about|acerca\\s++de|sobre)\\s++[^.!?:]{2,90}:?$");
    private static final Pattern ABOUT_INLINE = Pattern.compile("(?iu)^((?:about|acerca\\s++de)\\s++[^.!?:]{2,80}):\\s");
    private static final Pattern SELF_DESCRIPTION = Pattern.compile(
            "(?iu)^\\p{Lu}.{2,140}?\\b(?:is|are|es)\\s++(?:an?|the|una?)\\b.{0,120}?\\b(?:501\\s?\\(?c|non-?profit|not-for-profit|charity"
                    + "|organi[sz]ation|network|coalition|alliance|association|union|federation|foundation|collective|organizaci\u00f3n|red)");
    private static final Pattern NOTES = Pattern.compile("(?iu)^notes?\\s++(?:to|for)\\s++(?:the\\s++)?editors?:?$");

    private final Manuscript manuscript;
    private final ReleaseDraft draft;

    TailReader(Manuscript manuscript, ReleaseDraft draft) {
        this.manuscript = manuscript;
        this.draft = draft;
    }

    void read(int lead) {
        var end = new EndMarks(manuscript, draft).take(lead);
        takeContacts(lead, end);
        takeAbouts(lead + 1);
        if (draft.boilerplate.isEmpty()) {
            takeSelfDescription(lead, end);
        }
        draft.body.addAll(Blocks.take(manuscript, lead, end));
        takeNotesToEditors(end);
        if (manuscript.first(end, manuscript.size(), manuscript::open) < manuscript.size()) {
            manuscript.note("There was text below the end mark. It is under what was not placed.");
        }
        for (var index = 0; index < manuscript.size(); index++) {
            manuscript.setAside(index);
        }
    }

    private void takeContacts(int lead, int end) {
        var contacts = new ContactReader(manuscript, draft);
        var index = lead + 1;
        while (index < manuscript.size()) {
            var next = index;
            if (manuscript.open(index)) {
                next = index > end ? contacts.take(index) : contacts.takeBelowLabel(index);
            }
            index = Math.max(next, index + 1);
        }
    }

    /** The sections "About ..." at the end; one that goes on for long is a part of the story. */
    private void takeAbouts(int from) {
        var headings = new ArrayList<Integer>();
        var to = manuscript.size();
        for (var index = to - 1; index >= from; index--) {
            if (NOTES.matcher(manuscript.head(index)).matches()) {
                to = index;
            } else if (isAbout(index)) {
                if (paragraphs(index, to) > LONGEST_BOILERPLATE + 1) {
                    break;
                }
                headings.add(0, index);
                to = index;
            }
        }
        headings.forEach(heading -> takeAbout(heading, sectionEnd(heading, headings)));
    }
}
