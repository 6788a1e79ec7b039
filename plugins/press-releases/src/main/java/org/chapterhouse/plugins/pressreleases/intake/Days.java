package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Objects;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Keeps the day a text is dated. A second, different day and a wrong weekday are for a person to settle. */
final class Days {

    private final SourceText source;
    private final ReleaseDraft draft;

    Days(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Claims the day in its line: as understood if the draft now says the same, else set aside. */
    void keep(FoundDate day, Pieces pieces, int index) {
        var first = Objects.requireNonNullElse(draft.releasedOn, day.date());
        draft.releasedOn = first;
        var agrees = day.date().equals(first);
        if (!agrees) {
            source.note("note.two-days", first, day.date());
        }
        understood(day, agrees, pieces, index);
    }

    /** Claims a day that is kept elsewhere. */
    void understood(FoundDate day, boolean kept, Pieces pieces, int index) {
        if (!day.weekdayAgrees()) {
            source.note("note.weekday", day.date(), day.date().getDayOfWeek(), day.weekday());
        }
        if (kept && day.weekdayAgrees()) {
            pieces.marked(Kind.DATE, day.text());
            return;
        }
        pieces.copied(day.text());
        source.setAside(index, day.text());
    }
}
