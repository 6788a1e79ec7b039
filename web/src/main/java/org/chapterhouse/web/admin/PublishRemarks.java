package org.chapterhouse.web.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.workflow.Timing;

/** What is odd about the times of a text that is about to be published, in words. */
record PublishRemarks(Timing timing, Moments moments) {

    List<String> all() {
        return Stream.of(datedTooLate(), embargoOver(), ended(), aroundNoonOrMidnight())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> datedTooLate() {
        var when = timing.hiddenUntil().isPresent()
                ? "before that day, from " + moments.day(timing.seenOn()) + " on."
                : "at once.";
        return timing.datedTooLate().map(day -> "It is dated " + moments.day(day) + ", and readers see it " + when);
    }

    private Optional<String> embargoOver() {
        return timing.embargoOverSince()
                .map(from -> "Its embargo is over already, since " + moments.exact(from, timing.zone()) + ".");
    }

    private Optional<String> ended() {
        return timing.endedOn().map(day -> "It ended on " + moments.day(day) + ": readers see it as over.");
    }

    private Optional<String> aroundNoonOrMidnight() {
        return timing.aroundNoonOrMidnight().filter(StatusWords::hasDate).map(this::hour);
    }

    private String hour(Instant moment) {
        var time = moments.time(moment, timing.zone());
        var minute = time.substring(time.indexOf(':') + 1);
        return timing.isAroundNoon(moment)
                ? time + " is at midday. Just after midnight would be 00:" + minute + "."
                : time + " is just as the day begins. At midday would be 12:" + minute + ".";
    }
}
