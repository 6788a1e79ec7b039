package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.plugins.pressreleases.EndMark;
import org.chapterhouse.plugins.pressreleases.MediaContact;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.plugins.pressreleases.StyleProfile;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** The fields as they fill while a text is read. What never turns up keeps its empty value. */
final class ReleaseDraft {

    /** The day on which the text is read: whether a day is still to come. */
    final LocalDate today;

    String headline = "";
    String subhead = "";

    @Nullable
    Timing timing;

    @Nullable
    LocalDateTime embargoedUntil;

    String embargoZone = "";

    @Nullable
    LocalDate releasedOn;

    StyleProfile style = StyleProfile.AP;
    String city = "";
    String state = "";

    @Nullable
    EndMark endMark;

    String boilerplateTitle = "";
    final List<Block> boilerplate = new ArrayList<>();
    final List<Block> body = new ArrayList<>();
    final List<MediaContact> contacts = new ArrayList<>();

    ReleaseDraft(LocalDate today) {
        this.today = today;
    }

    /** Whether anything but its look says that this text is for the press. */
    boolean hasSignsOfARelease() {
        return timing != null
                || endMark != null
                || releasedOn != null
                || contacts.stream().anyMatch(MediaContact::reachable);
    }

    /** A release without a day of its own is of the day it may be used. */
    void dateByEmbargo() {
        var end = embargoedUntil;
        if (releasedOn == null && end != null) {
            releasedOn = end.toLocalDate();
        }
    }

    /** Says what an editor has to add before this can be published. */
    void noteMissing(SourceText source) {
        var day = releasedOn;
        if (day == null) {
            source.note("note.no-day");
        }
        if (day != null && day.isAfter(today) && (timing == null || timing == Timing.IMMEDIATE)) {
            source.note("note.to-come", day);
        }
        if (contacts.stream().noneMatch(MediaContact::reachable)) {
            source.note("note.no-contact");
        }
        if (body.isEmpty()) {
            source.note("note.no-text");
        }
    }

    PressRelease toRelease() {
        return new PressRelease(
                headline,
                subhead,
                timing == null ? Timing.IMMEDIATE : timing,
                embargoedUntil,
                embargoZone,
                releasedOn,
                style,
                city,
                state,
                RichText.of(Block.html(body)),
                Quotes.in(body, contacts),
                List.of(),
                boilerplateTitle,
                RichText.of(Block.html(boilerplate)),
                contacts,
                endMark == null ? EndMark.NONE : endMark);
    }
}
