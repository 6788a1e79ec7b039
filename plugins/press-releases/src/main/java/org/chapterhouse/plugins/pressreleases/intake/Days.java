package org.chapterhouse.plugins.pressreleases.intake;

import java.time.format.TextStyle;
import java.util.Locale;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Keeps the day a text is dated. A second, different day and a wrong weekday are for a person to settle. */
final class Days {

    private final Manuscript manuscript;
    private final ReleaseDraft draft;

    Days(Manuscript manuscript, ReleaseDraft draft) {
        this.manuscript = manuscript;
        this.draft = draft;
    }

    /** Claims the day in its line: as understood if the draft now says the same, else set aside. */
    void keep(FoundDate day, Pieces pieces, int index) {
        if (draft.releasedOn == null) {
            draft.releasedOn = day.date();
        }
        var agrees = day.date().equals(draft.releasedOn);
        if (!agrees) {
            manuscript.note("The text is dated %s and %s. The first is used; check which is right."
                    .formatted(draft.releasedOn, day.date()));
        }
        understood(day, agrees, pieces, index);
    }

    /** Claims a day that is kept elsewhere. */
    void understood(FoundDate day, boolean kept, Pieces pieces, int index) {
        if (!day.weekdayAgrees()) {
            manuscript.note("%s is a %s, but the text says %s. Check which of the two was meant."
                    .formatted(day.date(), weekday(day), day.weekday()));
        }
        if (kept && day.weekdayAgrees()) {
            pieces.marked(Kind.DATE, day.text());
            return;
        }
        pieces.copied(day.text());
        manuscript.setAside(index, day.text());
    }

    private static String weekday(FoundDate day) {
        return day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
