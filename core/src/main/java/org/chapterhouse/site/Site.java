package org.chapterhouse.site;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A place with pages of its own: the organisation's national site or one chapter's.
 *
 * @param slug the word for it in addresses and permissions; never changes
 * @param name as readers see it; the national site's is the organisation's
 * @param parentId the site this chapter belongs to; none for the national site
 * @param language as HTML writes it: {@code en}, {@code es-US}
 * @param zone where its dates and times are told
 * @param accent the one colour of its own, one of {@link SiteSettings#ACCENTS}
 */
public record Site(
        UUID id, String slug, String name, Optional<UUID> parentId, String language, ZoneId zone, String accent) {

    /** The slug of the organisation's own site. */
    public static final String NATIONAL = "national";

    public boolean isNational() {
        return slug.equals(NATIONAL);
    }

    /** The language its own words are in. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A path of this site as it stands in a link: {@code /press} is {@code /chapters/ny/press}, and {@code /} is {@code /chapters/ny}. */
    public String address(String path) {
        if (isNational()) {
            return path;
        }
        return "/chapters/" + slug + (path.equals("/") ? "" : path);
    }
}
