package org.chapterhouse.type;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How an address is made of a record: {@code /press/{releasedOn:yyyy}/{slug}}.
 *
 * <p>{@code {slug}} is the item's slug, {@code {component}} a component of the record, a {@link LocalDate} with a
 * format after a colon if need be. A component that is still empty leaves the address open.
 */
final class PathPattern {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    private final String pattern;
    private final Class<? extends Record> recordType;

    PathPattern(String pattern, Class<? extends Record> recordType) {
        this.pattern = pattern;
        this.recordType = recordType;
        var sample = PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(sample(place)));
        if (!SitePath.isPath(sample) || sample.matches(".*[{}].*")) {
            throw new IllegalArgumentException("not a path pattern: " + pattern);
        }
    }

    /** The pattern with nothing in its braces. */
    String shape() {
        return PLACE.matcher(pattern).replaceAll("{}");
    }

    boolean usesSlug() {
        return pattern.contains("{slug}");
    }

    Optional<SitePath> resolve(Record content, Slug slug) {
        var open = new boolean[1];
        Function<MatchResult, String> value = place -> {
            var text = textOf(place, content, slug);
            open[0] |= text.isEmpty();
            return Matcher.quoteReplacement(text.orElse("-"));
        };
        var path = PLACE.matcher(pattern).replaceAll(value);
        return open[0] ? Optional.empty() : Optional.of(new SitePath(path));
    }

    private static Optional<String> textOf(MatchResult place, Record content, Slug slug) {
        if (place.group(1).equals("slug")) {
            return Optional.of(slug.value());
        }
        var value = component(content, place.group(1));
        if (value instanceof LocalDate day && place.group(2) != null) {
            return Optional.of(
                    DateTimeFormatter.ofPattern(place.group(2), Locale.ROOT).format(day));
        }
        return value == null || value.toString().isBlank()
                ? Optional.empty()
                : Optional.of(Slug.of(value.toString()).value());
    }

    private static @Nullable Object component(Record content, String name) {
        try {
            var accessor = content.getClass().getMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + content.getClass(), e);
        }
    }

    /** What may stand in a place; what can never fill it is refused now, and not on the first page. */
    private String sample(MatchResult place) {
        var format = place.group(2);
        if (format == null) {
            return place.group(1).equals("slug")
                    ? "x"
                    : component(place.group(1)).getName();
        }
        if (!component(place.group(1)).getType().equals(LocalDate.class)) {
            throw new IllegalArgumentException(pattern + " formats '" + place.group(1) + "', which is no LocalDate");
        }
        return DateTimeFormatter.ofPattern(format, Locale.ROOT).format(LocalDate.EPOCH);
    }

    private RecordComponent component(String name) {
        return Arrays.stream(recordType.getRecordComponents())
                .filter(known -> known.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        pattern + " names '" + name + "', which " + recordType + " does not have"));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
