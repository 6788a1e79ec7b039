package org.chapterhouse.web.admin.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.StatusWords;
import org.chapterhouse.workflow.ProofTimes;

/** What is odd about the times of a text that is about to be published, in words. */
record PublishRemarks(ProofTimes times, Moments moments) {

    List<String> all() {
        return Stream.of(datedTooLate(), embargoOver(), ended(), aroundNoonOrMidnight())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> datedTooLate() {
        var when = times.hiddenUntil().isPresent()
                ? "before that day, from " + moments.day(times.seenOn()) + " on."
                : "at once.";
        return times.datedTooLate().map(day -> "It is dated " + moments.day(day) + ", and readers see it " + when);
    }

    private Optional<String> embargoOver() {
        return times.embargoOverSince()
                .map(from -> "Its embargo is over already, since " + moments.exact(from, times.zone()) + ".");
    }

    private Optional<String> ended() {
        return times.endedOn().map(day -> "It ended on " + moments.day(day) + ": readers see it as over.");
    }

    private Optional<String> aroundNoonOrMidnight() {
        return times.aroundNoonOrMidnight().filter(StatusWords::hasDate).map(this::hour);
    }

    private String hour(Instant moment) {
        var time = moments.time(moment, times.zone());
        var minute = time.substring(time.indexOf(':') + 1);
        return times.isAroundNoon(moment)
                ? time + " is at midday. Just after midnight would be 00:" + minute + "."
                : time + " is just as the day begins. At midday would be 12:" + minute + ".";
    }
}
