package org.chapterhouse.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/**
 * The times of a text that is about to be published, and what is odd about them: seldom meant, and nothing stands
 * against it.
 *
 * @param now the moment it would be published
 * @param dated the day it bears
 * @param visibleFrom the end of its embargo, whether it lies ahead or not; empty when it has none
 * @param ending from when on it is over, whether that lies ahead or not; empty when it never is
 * @param zone of its site
 */
@HouseOnly
public record ProofTimes(
        Instant now, Optional<LocalDate> dated, Optional<Instant> visibleFrom, Optional<Instant> ending, ZoneId zone) {

    private static final int NOON = 12;

    /** Until when no reader would see it; empty when they would at once. */
    public Optional<Instant> hiddenUntil() {
        return visibleFrom.filter(from -> from.isAfter(now));
    }

    /** The day on which readers would first see it. */
    public LocalDate seenOn() {
        return LocalDate.ofInstant(hiddenUntil().orElse(now), zone);
    }

    /** The day it bears, when readers would see it before that day. */
    public Optional<LocalDate> datedTooLate() {
        return dated.filter(seenOn()::isBefore);
    }

    /** Since when its embargo is over, when it has one that no longer hides it. */
    public Optional<Instant> embargoOverSince() {
        return visibleFrom.filter(from -> !from.isAfter(now));
    }

    /** Its last day, when that is over: what has a last day ends at the midnight after it. */
    public Optional<LocalDate> endedOn() {
        return ending.filter(end -> !end.isAfter(now)).map(end -> LocalDate.ofInstant(end.minusNanos(1), zone));
    }

    /** The end of its embargo, when it lies ahead in an hour that may have been meant as its opposite: 12 or 0. */
    public Optional<Instant> aroundNoonOrMidnight() {
        return hiddenUntil().filter(from -> from.atZone(zone).getHour() % NOON == 0);
    }

    /** Whether that hour is the one after noon. */
    public boolean isAroundNoon(Instant moment) {
        return moment.atZone(zone).getHour() == NOON;
    }
}
