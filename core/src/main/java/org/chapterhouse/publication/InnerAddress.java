package org.chapterhouse.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Site;

/**
 * An address of one of our own sites, as it stands in a text.
 *
 * @param rest what follows the path: {@code ?before=…}, {@code #contact}; may be empty
 */
@HouseOnly
public record InnerAddress(Site site, SitePath path, String rest) {

    private static final Pattern PARTS = Pattern.compile("(/[^?#]*)([?#].*)?", Pattern.DOTALL);
    private static final String CHAPTERS = "/chapters/";

    /**
     * What an address means here; nothing where it leads elsewhere.
     *
     * @param publicUrl with which an address may begin that is written out in full
     */
    public static Optional<InnerAddress> of(String address, String publicUrl, Collection<Site> sites) {
        var within = address.startsWith(publicUrl) ? address.substring(publicUrl.length()) : address;
        var parts = PARTS.matcher(within.isEmpty() ? "/" : within);
        if (!parts.matches() || within.startsWith("//")) {
            return Optional.empty();
        }
        var rest = parts.group(2) == null ? "" : parts.group(2);
        return decoded(parts.group(1)).flatMap(path -> at(path, rest, sites));
    }

    private static Optional<InnerAddress> at(String path, String rest, Collection<Site> sites) {
        var isOfAChapter = path.startsWith(CHAPTERS);
        var slug = isOfAChapter ? path.substring(CHAPTERS.length()).replaceFirst("/.*", "") : Site.NATIONAL;
        var below = isOfAChapter ? path.substring(CHAPTERS.length() + slug.length()) : path;
        var whole = below.isEmpty() ? "/" : below;
        return sites.stream()
                .filter(site -> site.slug().equals(slug) && site.isNational() != isOfAChapter && SitePath.isPath(whole))
                .map(site -> new InnerAddress(site, new SitePath(whole), rest))
                .findFirst();
    }

    private static Optional<String> decoded(String path) {
        try {
            var plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(
                    plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
