package org.chapterhouse.web.admin.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.chapterhouse.web.Speech;

/** Tells times as people say them: today at 14:05, on March 3, 2026; a time that matters carries its place. */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Speech.ofScreens());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Speech.ofScreens());

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Speech.ofScreens());

    private static final int HOURS_TOLD = 48;

    @Inject
    Clock clock;

    /** {@code today at 14:05}, {@code on March 3, 2026}. */
    public String casual(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (local.toLocalDate().equals(today)) {
            return "today at " + TIME.format(local);
        }
        if (local.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday at " + TIME.format(local);
        }
        return "on " + DAY.format(local);
    }

    /** {@code March 3, 2026, 14:05 (New York)}. */
    public String exact(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return local(local.toLocalDateTime()) + " (" + place(zone) + ")";
    }

    /** {@code March 3, 2026, 14:05}, wherever that is. */
    public String local(LocalDateTime time) {
        return DAY.format(time) + ", " + TIME.format(time);
    }

    /** How far ahead: {@code in 3 h 14 min}, {@code in 2 days}. */
    public String ahead(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        if (left.toHours() >= HOURS_TOLD) {
            return "in " + left.toDays() + " days";
        }
        var hours = left.toHours() == 0 ? "" : left.toHours() + " h ";
        return "in " + hours + left.toMinutesPart() + " min";
    }

    public String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String place(ZoneId zone) {
        var id = zone.getId();
        return id.contains("/")
                ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')
                : zone.getDisplayName(TextStyle.SHORT, Speech.ofScreens());
    }
}
