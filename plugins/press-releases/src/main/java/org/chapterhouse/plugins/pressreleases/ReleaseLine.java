package org.chapterhouse.plugins.pressreleases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.text.RichText;

/**
 * The release line and the dateline, exactly as a style profile writes them.
 *
 * <p>Both are in the language of the text: in English as the Associated Press has it, or in {@link SpanishLine}. In any
 * other language the release line is English by convention, for the desk that receives it, and the day in the dateline is
 * written out in that language. Readers get the wording {@link #forReaders}: a page exists for them only after an embargo, so nothing of the embargo is left
 * on it. Editors and journalists who read it earlier get the wording {@link #forPress}.
 *
 * @param text {@code [5/26/2016 – For Immediate Release]} or {@code FOR IMMEDIATE RELEASE}
 * @param dateline {@code DENVER, Aug. 11, 2015 —}; without a city only the day and no dash; empty where the profile
 *     writes place and day into the release line, and without a day
 */
public record ReleaseLine(String text, String dateline) {

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    /** As it reads in English once everybody may use the text. */
    public static ReleaseLine forReaders(PressRelease release) {
        return forReaders(release, Locale.ENGLISH);
    }

    /** As it reads once everybody may use the text. */
    public static ReleaseLine forReaders(PressRelease release, Locale language) {
        if (SpanishLine.isFor(language)) {
            return SpanishLine.forReaders(release);
        }
        return release.style() == StyleProfile.AP
                ? ap(release, "FOR IMMEDIATE RELEASE", language)
                : bracketed(release, "For Immediate Release");
    }

    /** As it reads in English for those who get the text before its time, embargo or hold included. */
    public static ReleaseLine forPress(PressRelease release) {
        return forPress(release, Locale.ENGLISH);
    }

    /** As it reads for those who get the text before its time, embargo or hold included. */
    public static ReleaseLine forPress(PressRelease release, Locale language) {
        if (SpanishLine.isFor(language)) {
            return SpanishLine.forPress(release);
        }
        if (release.timing() == Timing.IMMEDIATE) {
            return forReaders(release, language);
        }
        return release.style() == StyleProfile.AP
                ? ap(release, apRestriction(release), language)
                : bracketed(release, bracketedRestriction(release));
    }

    /** Whether a place opens the dateline, so that it is run into the first paragraph. */
    public boolean runsIn() {
        return dateline.endsWith("—");
    }

    /** The dateline in bold in front of the first words; a paragraph of its own where the text begins with none. */
    RichText runInto(RichText body) {
        return runInto(body, dateline);
    }

    /** The release line in front of the first words, where a style writes it so. */
    RichText runLineInto(RichText body) {
        return runInto(body, text);
    }

    private static RichText runInto(RichText body, String line) {
        var words = "<strong>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</strong>";
        var html = body.html();
        return html.startsWith("<p>")
                ? RichText.of("<p>" + words + " " + html.substring("<p>".length()))
                : RichText.of("<p>" + words + "</p>" + html);
    }

    /** A day as AP writes it: {@code Aug. 11, 2015}. */
    static String apDate(LocalDate date) {
        return "%s %d, %d".formatted(apMonth(date.getMonth()), date.getDayOfMonth(), date.getYear());
    }

    private static ReleaseLine ap(PressRelease release, String line, Locale language) {
        if (language.getLanguage().equals("en")) {
            return run(line, ApPlaces.dateline(release.city(), release.state()), day(release, ReleaseLine::apDate));
        }
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return run(line, placeAsTyped(release), day(release, written::format));
    }

    /** Place and day in front of the text. */
    static ReleaseLine run(String line, String place, String day) {
        var both = joined(", ", place, day);
        return new ReleaseLine(line, place.isEmpty() ? both : both + " —");
    }

    static String day(PressRelease release, Function<LocalDate, String> writing) {
        return Optional.ofNullable(release.releasedOn()).map(writing).orElse("");
    }

    /** Without the short forms of states that only readers of English know. */
    static String placeAsTyped(PressRelease release) {
        return release.city().isEmpty() ? "" : joined(", ", release.city().toUpperCase(Locale.ROOT), release.state());
    }

    private static ReleaseLine bracketed(PressRelease release, String line) {
        return inBrackets(release, day(release, NUMERIC::format), line);
    }

    static ReleaseLine inBrackets(PressRelease release, String day, String line) {
        var placeAndDay = joined(", ", release.city(), release.city().isEmpty() ? "" : release.state(), day);
        return new ReleaseLine("[" + joined(" – ", placeAndDay, line) + "]", "");
    }

    private static String apRestriction(PressRelease release) {
        if (release.timing() == Timing.HOLD) {
            return "HOLD FOR RELEASE";
        }
        return end(release)
                .map(until -> "EMBARGOED FOR RELEASE UNTIL %s, %s at %s"
                        .formatted(weekday(until), apDate(until.toLocalDate()), clock(release, until)))
                .orElse("EMBARGOED");
    }

    private static String bracketedRestriction(PressRelease release) {
        if (release.timing() == Timing.HOLD) {
            return "Hold for Release";
        }
        return end(release)
                .map(until -> "Embargoed until %s at %s".formatted(NUMERIC.format(until), clock(release, until)))
                .orElse("Embargoed");
    }

    /** The day and hour at which an embargo ends, whether or not it is known by whose clocks. */
    static Optional<LocalDateTime> end(PressRelease release) {
        var known = release.embargo().map(embargo -> embargo.at().toLocalDateTime());
        return known.or(() -> Optional.ofNullable(release.embargoedUntil()));
    }

    private static String weekday(LocalDateTime until) {
        return until.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String clock(PressRelease release, LocalDateTime at) {
        var hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        var minutes = at.getMinute() == 0 ? "" : ":%02d".formatted(at.getMinute());
        var half = at.getHour() < 12 ? "a.m." : "p.m.";
        var zone = release.embargo()
                .map(embargo -> DateTimeFormatter.ofPattern("zzz", Locale.US).format(embargo.at()))
                .orElse("");
        return joined(" ", hour + minutes, half, zone);
    }

    private static String apMonth(Month month) {
        return switch (month) {
            case MARCH, APRIL, MAY, JUNE, JULY -> month.getDisplayName(TextStyle.FULL, Locale.US);
            case SEPTEMBER -> "Sept.";
            default -> month.getDisplayName(TextStyle.FULL, Locale.US).substring(0, 3) + ".";
        };
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
