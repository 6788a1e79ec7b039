package org.chapterhouse.form;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones to choose from: those of the United States first, then every place that has clocks of its own. */
final class TimeZones {

    private static final List<String> FIRST = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "UTC",
            "GMT");

    private static final Set<String> PARTS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private static final List<String> ALL = Stream.concat(
                    FIRST.stream(),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(id -> !FIRST.contains(id) && PARTS.contains(id.replaceFirst("/.*", "")))
                            .sorted())
            .toList();
    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private TimeZones() {}

    static List<String> all() {
        return ALL;
    }

    static boolean isOne(String id) {
        return KNOWN.contains(id);
    }

    /** {@code New York (Eastern Time)}; nothing for what is no time zone. */
    static Optional<String> words(String id, Locale locale) {
        if (!isOne(id)) {
            return Optional.empty();
        }
        var clocks = ZoneId.of(id).getDisplayName(TextStyle.FULL, locale);
        if (!id.contains("/")) {
            return Optional.of(clocks.equals(id) ? id : "%s (%s)".formatted(id, clocks));
        }
        var city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return Optional.of(clocks.equals(id) ? city : "%s (%s)".formatted(city, clocks));
    }
}
