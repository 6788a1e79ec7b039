package org.chapterhouse.site;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What may be changed about a site.
 *
 * @param language a BCP 47 tag: {@code en}, {@code es-US}
 * @param accent six hexadecimal digits after {@code #}
 */
public record SiteSettings(String name, String language, ZoneId zone, String accent) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public SiteSettings {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        accent = accent.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 200) {
            throw new InvalidSite(
                    "A site needs a name of at most 200 characters, not '" + name + "'. Change the name.");
        }
        if (!COLOUR.matcher(accent).matches()) {
            throw new InvalidSite("'" + accent + "' is not a colour. Write it like #1d4f91.");
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
