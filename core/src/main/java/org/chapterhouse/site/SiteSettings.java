package org.chapterhouse.site;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * What may be changed about a site.
 *
 * @param language a BCP 47 tag: {@code en}, {@code es-US}
 * @param accent one of {@link #ACCENTS}
 */
public record SiteSettings(String name, String language, ZoneId zone, String accent) {

    /** The colours a site can have as its own: each is readable on light and on dark paper. */
    public static final List<String> ACCENTS =
            List.of("teal", "blue", "indigo", "plum", "crimson", "rust", "moss", "slate");

    private static final int LONGEST_NAME = 200;

    public SiteSettings {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        accent = accent.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidSite("CH-121.name", LONGEST_NAME, name);
        }
        if (!ACCENTS.contains(accent)) {
            throw new InvalidSite("CH-121.colour", accent, String.join(", ", ACCENTS));
        }
        language = checked(language.strip());
    }

    private static String checked(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            var refused = new InvalidSite("CH-121.language", language);
            refused.initCause(e);
            throw refused;
        }
    }
}
