package org.chapterhouse.plugins.pressreleases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** Releases for tests: a complete one, and copies that differ in one thing. */
final class Releases {

    private static final MediaContact CONTACT = new MediaContact(
            "Dana Whitfield", "Director", "Harbor Light", "303-555-0142", "dana@harborlight.example", "");

    private Releases() {}

    static PressRelease immediate(StyleProfile style, @Nullable LocalDate day, String city, String state) {
        return release(Timing.IMMEDIATE, null, "", style, day, city, state, List.of(CONTACT));
    }

    static PressRelease embargoed(StyleProfile style, @Nullable LocalDateTime until, String zone) {
        var day = LocalDate.of(2018, 10, 7);
        return release(Timing.EMBARGOED, until, zone, style, day, "", "", List.of(CONTACT));
    }

    static PressRelease onHold(StyleProfile style) {
        return release(Timing.HOLD, null, "", style, null, "", "", List.of(CONTACT));
    }

    static PressRelease withContacts(MediaContact... contacts) {
        var day = LocalDate.of(2018, 10, 7);
        return release(Timing.IMMEDIATE, null, "", StyleProfile.AP, day, "", "", List.of(contacts));
    }

    private static PressRelease release(
            Timing timing,
            @Nullable LocalDateTime until,
            String zone,
            StyleProfile style,
            @Nullable LocalDate day,
            String city,
            String state,
            List<MediaContact> contacts) {
        return new PressRelease(
                "  Night  shelter opens ",
                "",
                timing,
                until,
                zone,
                day,
                style,
                city,
                state,
                RichText.of("<p>It has forty beds.</p>"),
                List.of(),
                List.of(),
                "",
                RichText.EMPTY,
                contacts,
                EndMark.HASHES);
    }
}
