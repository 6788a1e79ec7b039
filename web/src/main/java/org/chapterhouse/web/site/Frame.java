package org.chapterhouse.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Everything on a public page that is not its middle: the name on the door, the way around, the way back.
 *
 * <p>Addresses are site-absolute ({@code /chapters/denver}) except {@code canonicalUrl}, which is written out in full
 * because it is printed on paper. A text that does not exist is empty.
 *
 * @param title the page's own title, without the site's name; the site's name itself on a home page
 * @param description one sentence for search engines and link previews; empty for none
 * @param siteName the organisation's or the chapter's name
 * @param organisation the national organisation's name
 * @param homeUrl where the site's name leads: {@code /} or the chapter's home
 * @param partOf the national site, on a chapter's pages only
 * @param language a BCP 47 tag: {@code en-US}
 * @param accent one of the eight names in site.css: teal, blue, indigo, plum, crimson, rust, moss, slate
 * @param canonicalUrl the page's full address
 * @param printUrl the print version's address, where there is one
 * @param findable whether search engines may list the page
 * @param breadcrumb from the home page down to this page, which is last and has an empty address; empty on a home page
 * @param navigation the site's sections
 * @param feeds what can be subscribed to
 * @param stylesheets the house's and then the plugin's
 */
public record Frame(
        String title,
        String description,
        String siteName,
        String organisation,
        String homeUrl,
        Optional<Link> partOf,
        String language,
        String accent,
        String canonicalUrl,
        Optional<String> printUrl,
        boolean findable,
        List<Link> breadcrumb,
        List<Section> navigation,
        List<Link> feeds,
        List<String> stylesheets) {

    public Frame {
        breadcrumb = List.copyOf(breadcrumb);
        navigation = List.copyOf(navigation);
        feeds = List.copyOf(feeds);
        stylesheets = List.copyOf(stylesheets);
    }

    /** Words that lead somewhere; an empty address is the page one is on. */
    public record Link(String label, String url) {}

    /** An entry of the navigation; current also on the pages below it. */
    public record Section(String label, String url, boolean current) {}

    /** The same frame around a page of another title. */
    Frame entitled(String other) {
        return new Frame(
                other,
                description,
                siteName,
                organisation,
                homeUrl,
                partOf,
                language,
                accent,
                canonicalUrl,
                printUrl,
                findable,
                breadcrumb,
                navigation,
                feeds,
                stylesheets);
    }

    /** What the browser calls the page: its title, then whose it is. */
    public String windowTitle() {
        return title.equals(siteName) ? siteName : title + " · " + siteName;
    }

    /** One of the frame's own words in the page's language; English where a language has none. */
    public String word(String key) {
        return ResourceBundle.getBundle(
                        "org.chapterhouse.web.site.messages",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
