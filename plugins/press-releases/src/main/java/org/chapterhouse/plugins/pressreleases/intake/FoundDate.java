package org.chapterhouse.plugins.pressreleases.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day named in a text, in English, Spanish or French, in any common form.
 *
 * <p>Numbers alone are read as the United States writes them, month first, unless only day first makes a date.
 *
 * @param text as it stood, weekday included
 * @param weekday the weekday as written, empty if none
 */
record FoundDate(LocalDate date, String text, String weekday) {

    private static final List<String> MONTHS = List.of(
            "jan|ene",
            "feb|f\u00e9v",
            "mar",
            "apr|abr|avr",
            "may|mai",
            "jun|juin",
            "jul|juil",
            "aug|ago|ao\u00fb",
            "sep",
            "oct",
            "nov",
            "dec|dic|d\u00e9c");
    private static final List<String> WEEKDAYS = List.of(
            "mon|lun", "tue|mar", "wed|mi|mer", "thu|jue|jeu", "fri|vie|ven", "sat|s\u00e1b|sab|sam", "sun|dom|dim");

    private static final String WEEKDAY =
            "(?:(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|lunes|martes|mi[e\u00e9]rcoles|jueves|viernes|s[a\u00e1]bado|domingo)\\b[.,]{0,2}\\s++)?";
    private static final String MONTH =
            "(?<month>january|february|march|april|june|july|august|september|october|november|december"
                    + "|janvier|f\u00e9vrier|mars|avril|mai|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?";

    private static final List<Pattern> FORMS = List.of(
            form(WEEKDAY + MONTH + "\\s{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b,?\\s{0,3}(?<year>(?:19|20)\\d\\d)\\b"),
            form("(?:\\ba\\s++(?=\\d{1,2}\\s++de\\s)|\\ble\\s++(?=\\d|\\p{L}{5,8}di\\s|dim))?" + WEEKDAY
                    + "\\b(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?" + MONTH
                    + ",?\\s{0,3}(?:del?\\s{1,3})?(?<year>(?:19|20)\\d\\d)\\b"),
            form(WEEKDAY + "\\b(?<year>(?:19|20)\\d\\d)-(?<month>\\d{1,2})-(?<day>\\d{1,2})\\b"),
            form(WEEKDAY + "\\b(?<month>\\d{1,2})(?<by>[/.-])(?<day>\\d{1,2})\\k<by>(?<year>(?:19|20)?\\d\\d)\\b"));

    private static final List<Pattern> YEARLESS = List.of(
            form(WEEKDAY + MONTH + "\\s{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)"),
            form(WEEKDAY + "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?" + MONTH));

    /** The first day named. */
    static Optional<FoundDate> in(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .flatMap(matcher -> matcher.results().map(result -> read(matcher.pattern(), result)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first day named without its year: the next such day; where a weekday is named, the nearest that falls on it. */
    static Optional<FoundDate> withoutYear(String text, LocalDate today) {
        return YEARLESS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .flatMap(match -> IntStream.of(0, 1, -1)
                        .mapToObj(years -> inYear(match, today.getYear() + years))
                        .flatMap(Optional::stream)
                        .filter(day -> day.weekday().isEmpty() ? !day.date().isBefore(today) : day.weekdayAgrees()))
                .findFirst();
    }

    private static Optional<FoundDate> inYear(Matcher match, int year) {
        var weekday = Optional.ofNullable(match.group("weekday")).orElse("");
        return day(year, month(match.group("month")), Integer.parseInt(match.group("day")))
                .map(date -> new FoundDate(date, match.group().strip(), weekday));
    }

    /** Whether the weekday is that of the day, or none is written. */
    boolean weekdayAgrees() {
        return weekday.isEmpty() || names(WEEKDAYS.get(date.getDayOfWeek().getValue() - 1), weekday);
    }

    /** The weekday the day really is. */
    DayOfWeek dayOfWeek() {
        return date.getDayOfWeek();
    }

    private static Optional<FoundDate> read(Pattern form, MatchResult found) {
        var match = form.matcher(found.group());
        if (!match.matches()) {
            return Optional.empty();
        }
        var weekday = Optional.ofNullable(match.group("weekday")).orElse("");
        var year = Integer.parseInt(match.group("year"));
        var day = Integer.parseInt(match.group("day"));
        return day(year < 100 ? 2000 + year : year, month(match.group("month")), day)
                .map(date -> new FoundDate(date, found.group().strip(), weekday));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            var dayFirst = month > 12 && day <= 12;
            return Optional.of(dayFirst ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return 1
                + MONTHS.indexOf(MONTHS.stream()
                        .filter(names -> names(names, text))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean names(String beginnings, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Pattern.compile("\\|").splitAsStream(beginnings).anyMatch(lower::startsWith);
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
