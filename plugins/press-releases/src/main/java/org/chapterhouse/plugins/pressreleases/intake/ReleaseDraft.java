package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.content.RichText;
import org.chapterhouse.plugins.pressreleases.EndMark;
import org.chapterhouse.plugins.pressreleases.MediaContact;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.plugins.pressreleases.StyleProfile;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.jspecify.annotations.Nullable;

/** The fields as they fill while a text is read. What never turns up keeps its empty value. */
final class ReleaseDraft {

    String headline = "";
    String subhead = "";
    @Nullable Timing timing;
    @Nullable LocalDateTime embargoedUntil;
    String embargoZone = "";
    @Nullable LocalDate releasedOn;
    StyleProfile style = StyleProfile.AP;
    String city = "";
    String state = "";
    @Nullable EndMark endMark;
    String boilerplateTitle = "";
    final List<Block> boilerplate = new ArrayList<>();
    final List<Block> body = new ArrayList<>();
    final List<MediaContact> contacts = new ArrayList<>();

    /** Whether anything but its look says that this text is for the press. */
    boolean hasSignsOfARelease() {
        return timing != null
                || endMark != null
                || releasedOn != null
                || contacts.stream().anyMatch(MediaContact::reachable);
    }

    boolean isHeadlineOpen() {
        return headline.isEmpty();
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
                List.of(),
                boilerplateTitle,
                RichText.of(Block.html(boilerplate)),
                contacts,
                endMark == null ? EndMark.NONE : endMark);
    }
}
