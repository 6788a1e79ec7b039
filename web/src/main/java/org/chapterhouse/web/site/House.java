package org.chapterhouse.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What all pages of a site have around them: the name on the door, the way around, the way back.
 *
 * <p>Addresses are site-absolute ({@code /chapters/denver}).
 *
 * @param siteName the organisation's or the chapter's name
 * @param homeUrl where the site's name leads: {@code /} or the chapter's home
 * @param partOf the national site, on a chapter's pages only
 * @param accent one of the eight names in site.css: teal, blue, indigo, plum, crimson, rust, moss, slate
 * @param language what its words are in
 * @param navigation the site's sections
 * @param feeds what can be subscribed to
 * @param stylesheet the house's, by a name that changes with it
 * @param icon the house's, likewise
 */
public record House(
        String siteName,
        String homeUrl,
        Optional<Link> partOf,
        String accent,
        Locale language,
        List<Section> navigation,
        List<Link> feeds,
        String stylesheet,
        String icon) {

    public House {
        navigation = List.copyOf(navigation);
        feeds = List.copyOf(feeds);
    }

    /** Where words are looked for on this site. */
    public String searchUrl() {
        return homeUrl.equals("/") ? SearchPages.PATH.value() : homeUrl + SearchPages.PATH;
    }

    /** An entry of the navigation; current also on the pages below it. */
    public record Section(Link link, boolean current) {}
}
