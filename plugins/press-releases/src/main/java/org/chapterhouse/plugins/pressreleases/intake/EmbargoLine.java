package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/**
 * {@code EMBARGOED for release until Sunday, October 7, 2018 at 2 p.m. EDT}: a day, a time, a zone.
 *
 * <p>Only all of day and time make an end; half an end would be a guess, so the words are set aside instead.
 */
final class EmbargoLine {

    private final String line;
    private final String label;
    private final LocalDate today;
    private final boolean yearKnown;
    private final Optional<FoundDate> day;
    private final Optional<FoundTime> time;
    private final Optional<FoundZone> zone;
    private final Pieces pieces;

    /** @param today tells which year is meant where a day has none */
    EmbargoLine(String line, String label, LocalDate today) {
        this.line = line;
        this.label = label;
        this.today = today;
        this.pieces = new Pieces(line).marked(Kind.TIMING, label);
        var dated = FoundDate.in(line);
        this.yearKnown = dated.isPresent();
        this.day = dated.or(() -> FoundDate.withoutYear(line, today));
        var undated = day.map(found -> line.replace(found.text(), " | ")).orElse(line);
        this.time = FoundTime.in(undated);
        this.zone = FoundZone.in(undated.replace(label, " "));
    }

    String line() {
        return line;
    }

    String label() {
        return label;
    }

    /** Whether it names an hour, or a day that is still to come. */
    boolean restricts() {
        return time.isPresent()
                || day.filter(found -> found.date().isAfter(today)).isPresent();
    }

    /** Whether this is a line about an embargo, and not a sentence that has the word in it. */
    boolean isLabelled(Set<String> labels) {
        var probe = new Pieces(pieces.line()).copied(label);
        day.ifPresent(found -> probe.copied(found.text()));
        time.ifPresent(found -> probe.copied(found.text()));
        zone.ifPresent(found -> probe.copied(found.text()));
        return probe.unknownWords(labels) <= (end().isPresent() ? 6 : 2);
    }

    void into(ReleaseDraft draft, SourceText source, int index, Set<String> labels) {
        var end = end();
        if (end.isPresent()) {
            draft.embargoedUntil = end.get();
            new Days(source, draft).understood(day.orElseThrow(), yearKnown, pieces, index);
            pieces.marked(Kind.TIME, time.orElseThrow().text());
            zone.ifPresent(found -> zone(found, end.get(), draft, source, index));
            warn(source);
        } else {
            source.note("note.no-end");
        }
        pieces.settle(source, index, labels);
    }

    private Optional<LocalDateTime> end() {
        return day.flatMap(found -> time.map(
                clock -> found.date().plusDays(clock.endOfDay() ? 1 : 0).atTime(clock.time())));
    }

    private void zone(FoundZone found, LocalDateTime end, ReleaseDraft draft, SourceText source, int index) {
        draft.embargoZone = found.zone();
        if (found.outOfSeason(end)) {
            source.note("note.out-of-season", found.text(), end.toLocalDate(), found.zone());
            source.setAside(index, found.text());
        }
        pieces.marked(Kind.ZONE, found.text());
    }

    private void warn(SourceText source) {
        if (!yearKnown) {
            source.note("note.no-year", end().orElseThrow());
        }
        if (zone.isEmpty()) {
            source.note("note.no-zone");
        }
        time.filter(FoundTime::easilyMistaken)
                .ifPresent(found -> source.note("note.noon-or-midnight", found.text(), end().orElseThrow()));
    }
}
