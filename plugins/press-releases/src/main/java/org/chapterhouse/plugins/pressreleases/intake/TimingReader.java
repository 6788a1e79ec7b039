package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.StyleProfile;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Finds the lines that say when the press may use a text, and the day it is dated. */
final class TimingReader {

    private static final int LONGEST = 250;
    private static final Pattern IMMEDIATE = Pattern.compile(
            "(?iu)(?:^[^\\p{L}\\p{N}]{0,4}|(?<=[\u2013\u2014:|,-]\\s))immediate(?:\\s++(?:release|publication|distribution|use)\\b:?|$)"
                    + "|\\bfor\\s++release:?\\s++(?:immediate(?:ly)?|(?:up)?on\\s++receipt)\\b:?|\\bfor\\s++immediate\\s++(?:release|publication|distribution|use)\\b:?"
                    + "|\\bpara\\s++(?:su\\s++)?(?:publicaci\u00f3n|difusi\u00f3n|divulgaci\u00f3n)\\s++inmediata\\b:?");
    private static final Pattern HOLD = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]{0,4}(?:please\\s++)?(?:hold(?:\\s++(?:for\\s++(?:release|publication)|until\\s++further"
                    + "\\s++notice))?|not\\s++(?:yet\\s++)?for\\s++release|do\\s++not\\s++release|no\\s++publicar(?:\\s++hasta\\s++nuevo\\s++aviso)?)[^\\p{L}\\p{N}]{0,4}$");
    private static final Pattern DAY_LABEL = Pattern.compile(
            "(?iu)(?:published|released|issued|date|published on|release date|fecha|publicado)(?: on)?:?");
    private static final Set<String> LABELS = Set.of(
            "under",
            "strict",
            "strictly",
            "for",
            "release",
            "publication",
            "broadcast",
            "use",
            "or",
            "and",
            "before",
            "until",
            "till",
            "at",
            "on",
            "the",
            "of",
            "from",
            "date",
            "issue",
            "released",
            "issued",
            "fecha",
            "hasta",
            "el",
            "las",
            "la",
            "a",
            "de",
            "time",
            "local",
            "hora",
            "h",
            "horas",
            "not",
            "to",
            "be",
            "published",
            "used",
            "do",
            "publish",
            "distribution",
            "general",
            "public",
            "after",
            "please",
            "hold",
            "press",
            "news",
            "media",
            "planning",
            "purposes",
            "only");

    private final SourceText source;
    private final ReleaseDraft draft;
    private final Days days;
    private final EmbargoReader embargoes;
    private String label = "";

    TimingReader(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
        this.days = new Days(source, draft);
        this.embargoes = new EmbargoReader(source, draft);
    }

    /** Takes the line, or the part of it that is a release line or a date; says whether it did. */
    boolean take(int index) {
        return takeBracket(index) || takePlain(index) || takeDay(index) || takeLabelOfDay(index);
    }

    /** {@code [5/26/2016 – For Immediate Release]}, alone on a line or with the lead behind it. */
    private boolean takeBracket(int index) {
        var line = source.line(index);
        var close = source.head(index).indexOf(']');
        if (!line.startsWith("[") || close < 0) {
            return false;
        }
        source.leave(index, line.substring(0, close + 1));
        if (!takePlain(index)) {
            source.leave(index, line);
            return false;
        }
        draft.style = StyleProfile.BRACKETED;
        takePlaceInBracket(index);
        source.leave(index, line.substring(close + 1));
        return true;
    }

    private void takePlaceInBracket(int index) {
        var pieces = new Pieces(source.line(index));
        Dateline.placesOnly(pieces.line()).ifPresent(place -> place.into(draft, pieces));
        pieces.settle(source, index, LABELS);
    }

    private boolean takePlain(int index) {
        return source.line(index).length() <= LONGEST
                && (takeHold(index) || takeEmbargo(index) || takeImmediate(index));
    }

    private boolean takeImmediate(int index) {
        var line = source.line(index);
        var found = IMMEDIATE.matcher(line);
        if (!found.find() || strangers(line.substring(0, found.start())) > 3) {
            return false;
        }
        timed(index, Timing.IMMEDIATE, found.group());
        var pieces = new Pieces(line).marked(Kind.TIMING, found.group());
        FoundDate.in(line).ifPresent(day -> days.keep(day, pieces, index));
        if (pieces.unknownWords(LABELS) == 0) {
            pieces.settle(source, index, LABELS);
        } else {
            pieces.leaveRemainder(source, index);
        }
        return true;
    }

    /** Words in front of a release line that are neither a label nor a day. */
    private static long strangers(String before) {
        var pieces = new Pieces(before);
        FoundDate.in(before).ifPresent(day -> pieces.copied(day.text()));
        return pieces.unknownWords(LABELS);
    }

    private boolean takeEmbargo(int index) {
        var found = embargoes.at(index, LABELS);
        found.ifPresent(embargo -> {
            if (!embargo.line().equals(source.line(index))) {
                source.leave(index + 1, "");
            }
            timed(index, Timing.EMBARGOED, embargo.label());
            embargo.into(draft, source, index, LABELS);
        });
        return found.isPresent();
    }

    private boolean takeHold(int index) {
        var line = source.line(index);
        if (!HOLD.matcher(line).matches()) {
            return false;
        }
        timed(index, Timing.HOLD, line);
        new Pieces(line).marked(Kind.TIMING, line).settle(source, index, LABELS);
        return true;
    }

    /** A day with nothing beside it but a label, or the hour at which the text was sent. */
    private boolean takeDay(int index) {
        var line = source.line(index);
        var day = line.length() > 100 ? Optional.<FoundDate>empty() : FoundDate.in(line);
        if (day.isEmpty()) {
            return false;
        }
        var hour = hour(line, day.get().text());
        var pieces = new Pieces(line);
        if (new Pieces(line).copied(day.get().text()).copied(hour).unknownWords(LABELS) > 0) {
            return false;
        }
        days.keep(day.get(), pieces, index);
        pieces.copied(hour);
        source.setAside(index, hour);
        pieces.settle(source, index, LABELS);
        return true;
    }

    /** {@code Published}, on the line above the day. */
    private boolean takeLabelOfDay(int index) {
        var line = source.line(index);
        var labels = DAY_LABEL.matcher(line).matches() && source.open(index + 1) && takeDay(index + 1);
        if (labels) {
            new Pieces(line).marked(Kind.LABEL, line).settle(source, index, LABELS);
        }
        return labels;
    }

    /** From the beginning of a time of day to the end of its zone; empty if there is none. */
    private static String hour(String line, String day) {
        var rest = line.replace(day, "\u0000".repeat(day.length()));
        var time = FoundTime.in(rest);
        if (time.isEmpty()) {
            return "";
        }
        var from = rest.indexOf(time.get().text());
        var after = from + time.get().text().length();
        var zone = FoundZone.in(rest.substring(after)).map(FoundZone::text).orElse("");
        var to = zone.isEmpty() ? after : rest.indexOf(zone, after) + zone.length();
        var hour = rest.substring(from, to);
        return hour.indexOf('\u0000') < 0 ? hour : time.get().text();
    }

    /** The stricter of two release lines wins; the words of the other stay in sight. */
    private void timed(int index, Timing found, String words) {
        var former = draft.timing;
        if (former != null && former != found) {
            source.setAside(index, found.compareTo(former) > 0 ? label : words);
            source.note("note.both-times");
        }
        if (former == null || found.compareTo(former) > 0) {
            draft.timing = found;
            label = words;
        }
    }
}
