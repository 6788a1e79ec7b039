package org.chapterhouse.plugins.volunteershifts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.chapterhouse.form.Group;
import org.chapterhouse.text.Secret;

/**
 * What a site decides about its shifts.
 *
 * @param hoursBefore when people are reminded
 * @param contact whom they turn to, as letters say it
 * @param calendarKey what the calendar service signs with
 */
public record ShiftSettings(
        @Min(1) @Max(168) int hoursBefore,
        @Size(max = 160) String contact,
        @Group("calendar") Secret calendarKey) {

    static ShiftSettings usual() {
        return new ShiftSettings(24, "", Secret.NONE);
    }
}
