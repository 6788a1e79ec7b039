package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day named in a text: {@code 2 p.m.}, {@code 00:01}, {@code noon}.
 *
 * @param endOfDay whether it is the midnight that ends the day, the later of the two that "midnight" may mean
 */
record FoundTime(LocalTime time, String text, boolean endOfDay) {

    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)(?<![\\d/.:-])(?<hour>\\d{1,2})(?:(?:[:.]|\\s?h\\s?)(?<minute>\\d{2}))?(?::\\d{2})?\\s{0,2}"
                    + "(?<half>a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|hrs?\\b\\.?|hours\\b|horas\\b)?(?![\\d/])");
    private static final Pattern WORD =
            Pattern.compile("(?iu)\\b(?:12\\s{1,2})?(noon|midnight|mediod\u00eda|medianoche)\\b");

    static Optional<FoundTime> in(String text) {
        var word = WORD.matcher(text);
        if (word.find()) {
            var noon = word.group(1).toLowerCase(Locale.ROOT).matches("noon|mediod\u00eda");
            return Optional.of(new FoundTime(noon ? LocalTime.NOON : LocalTime.MIDNIGHT, word.group(), !noon));
        }
        return CLOCK.matcher(text)
                .results()
                .map(result -> CLOCK.matcher(result.group()))
                .filter(Matcher::matches)
                .filter(match -> match.group("minute") != null || match.group("half") != null)
                .flatMap(match -> read(match).stream())
                .findFirst();
    }

    /** 12:01 p.m. has been written for 12:01 a.m., and an embargo broken by it. */
    boolean easilyMistaken() {
        return endOfDay || (text.startsWith("12") && !text.matches("(?iu).*(noon|mediod\u00eda)"));
    }

    private static Optional<FoundTime> read(Matcher match) {
        var hour = Integer.parseInt(match.group("hour"));
        var minute = Integer.parseInt(Optional.ofNullable(match.group("minute")).orElse("0"));
        var half = Optional.ofNullable(match.group("half")).orElse("").toLowerCase(Locale.ROOT);
        var twelveHours = half.startsWith("a") || half.startsWith("p");
        if (minute > 59 || hour > 23 || (twelveHours && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        var ofDay = twelveHours ? hour % 12 + (half.startsWith("p") ? 12 : 0) : hour;
        return Optional.of(
                new FoundTime(LocalTime.of(ofDay, minute), match.group().strip(), false));
    }
}
