package org.chapterhouse.plugins.volunteershifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.chapterhouse.mail.Letters;
import org.chapterhouse.mail.MailAddress;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Sites;

/** Writes to those who have signed up, in the language in which they did. */
@ApplicationScoped
class ShiftLetters {

    @Inject
    Letters letters;

    @Inject
    CurrentSettings settings;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    void confirm(Volunteer to) {
        send(
                to,
                to.waiting()
                        ? new Waiting(to.name(), to.title(), to.begins(), to.place(), contact(to), to.code())
                        : new Confirmed(to.name(), to.title(), to.begins(), to.place(), contact(to), to.code()));
    }

    void remind(Volunteer to) {
        send(to, new Reminder(to.name(), to.title(), to.begins(), to.place(), contact(to), to.code()));
    }

    void calledOff(Volunteer to) {
        send(to, new CalledOff(to.name(), to.title(), to.begins(), to.place(), contact(to), to.code()));
    }

    /** Whether it is time to remind somebody. */
    boolean isNear(Volunteer volunteer) {
        var before = Duration.ofHours(of(volunteer).hoursBefore());
        return volunteer.beginsAt().minus(before).isBefore(clock.instant());
    }

    private void send(Volunteer to, Record told) {
        letters.send(told, new MailAddress(to.email()), to.language());
    }

    private String contact(Volunteer volunteer) {
        return of(volunteer).contact();
    }

    private ShiftSettings of(Volunteer volunteer) {
        return settings.of(ShiftSettings.class, sites.require(volunteer.site()));
    }
}
