package org.chapterhouse.plugins.pressreleases;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The release line and the dateline of a release in Spanish: {@code PARA PUBLICACIÓN INMEDIATA}, then {@code TUCSON,
 * Arizona, 24 de noviembre de 2026 —}. Days are written out: in numbers, the United States and the rest of the world
 * read them differently.
 */
final class SpanishLine {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", SPANISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy", SPANISH);
    private static final String IMMEDIATE = "Para publicación inmediata";

    private SpanishLine() {}

    static boolean isFor(Locale language) {
        return language.getLanguage().equals(SPANISH.getLanguage());
    }

    static ReleaseLine forReaders(PressRelease release) {
        return release.style() == StyleProfile.AP
                ? run(release, IMMEDIATE.toUpperCase(SPANISH))
                : ReleaseLine.inBrackets(release, ReleaseLine.day(release, DAY::format), IMMEDIATE);
    }

    static ReleaseLine forPress(PressRelease release) {
        return switch (release.timing()) {
            case IMMEDIATE -> forReaders(release);
            case HOLD -> restricted(release, "No publicar hasta nuevo aviso", "");
            case EMBARGOED ->
                ReleaseLine.end(release)
                        .map(until -> restricted(release, "Embargado hasta el ", end(release, until)))
                        .orElseGet(() -> restricted(release, "Embargado", ""));
        };
    }

    private static ReleaseLine restricted(PressRelease release, String words, String end) {
        return release.style() == StyleProfile.AP
                ? run(release, words.toUpperCase(SPANISH) + end)
                : ReleaseLine.inBrackets(release, ReleaseLine.day(release, DAY::format), words + end);
    }

    private static ReleaseLine run(PressRelease release, String line) {
        return ReleaseLine.run(line, ReleaseLine.placeAsTyped(release), ReleaseLine.day(release, DAY::format));
    }

    private static String end(PressRelease release, LocalDateTime until) {
        var isOne = until.getHour() % 12 == 1;
        return WEEKDAY.format(until) + (isOne ? " a la " : " a las ") + ReleaseLine.clock(release, until);
    }
}
