package org.chapterhouse.web.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Which site's page made the browser send a request, as far as the browser says. A header that is missing is empty.
 *
 * @param fetchSite {@code Sec-Fetch-Site}, which no script can set
 * @param host what the browser asked for, with the port
 * @param publicUrl the address the world knows this suite by, for when a proxy in front changes the host
 */
record Provenance(String fetchSite, String origin, String referer, String host, String publicUrl) {

    /** Whether it is one of our own pages; what says nothing at all counts as somebody else's. */
    boolean isOurs() {
        return switch (fetchSite) {
            case "same-origin" -> true;
            case "" -> isOurs(origin.isEmpty() ? referer : origin);
            case "none" -> origin.isEmpty() || isOurs(origin);
            default -> false;
        };
    }

    private boolean isOurs(String url) {
        String authority = authority(url).orElse("");
        return !authority.isEmpty()
                && (authority.equals(host.toLowerCase(Locale.ROOT))
                        || authority.equals(authority(publicUrl).orElse("")));
    }

    private static Optional<String> authority(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawAuthority()).map(text -> text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
