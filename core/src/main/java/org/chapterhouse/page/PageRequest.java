package org.chapterhouse.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;

/**
 * Which page is wanted. Nothing in here is about who wants it: a page is the same for everybody.
 *
 * @param path within the site
 * @param parts what stands in the braces of its address, as somebody typed it
 * @param now when it was asked for
 */
public record PageRequest(Site site, SitePath path, Map<String, String> parts, Instant now) {

    public PageRequest {
        parts = Map.copyOf(parts);
    }

    /** What stands in the braces of that name. */
    public String part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the address has no part named '" + name + "'"));
    }

    /** The language of the site. */
    public Locale language() {
        return site.locale();
    }

    /** The day it is where the site is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, site.zone());
    }
}
