package org.chapterhouse.plugins.pressreleases.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A time zone as people write it, and the IANA zone it means in a text written in the United States.
 *
 * @param zone {@code America/New_York}
 * @param text {@code EDT}
 */
record FoundZone(String zone, String text) {

    private static final Map<String, String> BY_LETTER = Map.of(
            "E", "America/New_York",
            "C", "America/Chicago",
            "M", "America/Denver",
            "P", "America/Los_Angeles",
            "AK", "America/Anchorage",
            "H", "Pacific/Honolulu");
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("GMT", "GMT"),
            Map.entry("UTC", "UTC"),
            Map.entry("BST", "Europe/London"),
            Map.entry("CET", "Europe/Paris"),
            Map.entry("CEST", "Europe/Paris"),
            Map.entry("EET", "Europe/Athens"),
            Map.entry("EEST", "Europe/Athens"),
            Map.entry("EAT", "Africa/Nairobi"),
            Map.entry("WAT", "Africa/Lagos"),
            Map.entry("SAST", "Africa/Johannesburg"),
            Map.entry("JST", "Asia/Tokyo"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"));
    private static final Pattern IANA =
            Pattern.compile("\\b(?:America|Europe|Africa|Asia|Australia|Pacific)/[A-Z][A-Za-z_]{2,30}\\b");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?:(E|C|M|P|AK|H)[SD]?T|GMT|UTC|BST|CES?T|EES?T|EAT|WAT|SAST|JST|AE[SD]T)\\b");
    private static final Pattern NAME = Pattern.compile(
            "(?iu)\\b(?:U\\.?S\\.?\\s)?(eastern|central|mountain|pacific)(?:\\s(?:standard|daylight))?(?:\\stime)?\\b");

    private static final Pattern CITY =
            Pattern.compile("(?iu)\\b(\\p{L}{3,15}(?:\\s\\p{L}{3,15})?)\\s(?:local\\s)?time\\b");
    private static final Map<String, String> CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(?:America|Europe|Africa|Asia|Australia|Pacific)/[A-Za-z_]+"))
            .collect(Collectors.toMap(
                    id -> id.substring(id.indexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT),
                    id -> id,
                    (one, other) -> one));

    static Optional<FoundZone> in(String text) {
        return iana(text).or(() -> city(text)).or(() -> abbreviation(text)).or(() -> name(text));
    }

    /** Whether summer or winter time is claimed that is not in force there then. */
    boolean outOfSeason(LocalDateTime at) {
        var claimsSummer = text.matches("[A-Z]{1,2}DT|BST|CEST")
                || text.toLowerCase(Locale.ROOT).contains("daylight");
        var claimsWinter = text.matches("(?:[ECMP]|AK)ST|CET")
                || text.toLowerCase(Locale.ROOT).contains("standard");
        var rules = ZoneId.of(zone).getRules();
        var summer = rules.isDaylightSavings(at.atZone(ZoneId.of(zone)).toInstant());
        return (claimsSummer && !summer) || (claimsWinter && summer);
    }

    private static Optional<FoundZone> iana(String text) {
        var match = IANA.matcher(text);
        return match.find() && ZoneId.getAvailableZoneIds().contains(match.group())
                ? Optional.of(new FoundZone(match.group(), match.group()))
                : Optional.empty();
    }

    /** {@code Nairobi time}: the clocks of a city that has given a zone its name. */
    private static Optional<FoundZone> city(String text) {
        return CITY.matcher(text)
                .results()
                .flatMap(match -> Optional.ofNullable(CITIES.get(match.group(1).toLowerCase(Locale.ROOT)))
                        .map(zone -> new FoundZone(zone, match.group()))
                        .stream())
                .findFirst();
    }

    private static Optional<FoundZone> abbreviation(String text) {
        var match = ABBREVIATION.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        var elsewhere = Optional.ofNullable(ELSEWHERE.get(match.group()));
        return elsewhere
                .or(() -> Optional.ofNullable(match.group(1)).map(BY_LETTER::get))
                .map(zone -> new FoundZone(zone, match.group()));
    }

    private static Optional<FoundZone> name(String text) {
        var match = NAME.matcher(text);
        return match.find()
                ? Optional.ofNullable(
                                BY_LETTER.get(match.group(1).substring(0, 1).toUpperCase(Locale.ROOT)))
                        .map(zone -> new FoundZone(zone, match.group()))
                : Optional.empty();
    }
}
