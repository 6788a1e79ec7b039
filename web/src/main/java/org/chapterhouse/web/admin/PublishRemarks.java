package org.chapterhouse.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is odd about the times of a text that is about to be published: seldom meant, and nothing stands against it. */
final class PublishRemarks {

    private static final int NOON = 12;

    private final Optional<LocalDate> dated;
    private final Optional<Instant> visibleFrom;
    private final Optional<Instant> ending;
    private final ZoneId zone;
    private final Moments moments;

    /**
     * @param visibleFrom the end of its embargo, whether it lies ahead or not; empty when it has none
     * @param ending from when on it is over, whether that lies ahead or not; empty when it never is
     */
    PublishRemarks(
            Optional<LocalDate> dated,
            Optional<Instant> visibleFrom,
            Optional<Instant> ending,
            ZoneId zone,
            Moments moments) {
        this.dated = dated;
        this.visibleFrom = visibleFrom;
        this.ending = ending;
        this.zone = zone;
        this.moments = moments;
    }

    List<String> at(Instant now) {
        return Stream.of(datedLater(now), over(now), ended(now), aroundNoon(now))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> datedLater(Instant now) {
        var hidden = visibleFrom.filter(from -> from.isAfter(now));
        var seen = LocalDate.ofInstant(hidden.orElse(now), zone);
        return dated.filter(seen::isBefore)
                .map(day -> "It is dated " + moments.day(day) + ", and readers see it "
                        + (hidden.isPresent() ? "before that day, from " + moments.day(seen) + " on." : "at once."));
    }

    private Optional<String> over(Instant now) {
        return visibleFrom
                .filter(from -> !from.isAfter(now))
                .map(from -> "Its embargo is over already, since " + moments.exact(from, zone) + ".");
    }

    /** What has a last day ends at the midnight after it. */
    private Optional<String> ended(Instant now) {
        return ending.filter(end -> !end.isAfter(now))
                .map(end -> LocalDate.ofInstant(end.minusNanos(1), zone))
                .map(day -> "It ended on " + moments.day(day) + ": readers see it as over.");
    }

    private Optional<String> aroundNoon(Instant now) {
        return visibleFrom
                .filter(from -> from.isAfter(now) && from.atZone(zone).getHour() % NOON == 0)
                .filter(StatusWords::hasDate)
                .map(from -> from.atZone(zone).getHour() == NOON
                        ? moments.time(from, zone) + " is at midday. Just after midnight would be 00:" + minute(from)
                                + "."
                        : moments.time(from, zone) + " is just as the day begins. At midday would be 12:" + minute(from)
                                + ".");
    }

    private String minute(Instant moment) {
        var time = moments.time(moment, zone);
        return time.substring(time.indexOf(':') + 1);
    }
}
