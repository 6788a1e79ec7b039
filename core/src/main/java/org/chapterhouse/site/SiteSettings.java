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

    public SiteSettings {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        accent = accent.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 200) {
            throw new InvalidSite(
                    "A site needs a name of at most 200 characters, not '" + name + "'. Change the name.");
        }
        if (!ACCENTS.contains(accent)) {
            throw new InvalidSite("'" + accent + "' is not a colour a site can have. Choose one of " + ACCENTS + ".");
        }
        language = checked(language.strip());
    }

    private static String checked(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new InvalidSite("'" + language + "' is not a language. Write it like en or es-US.", e);
        }
    }
}
