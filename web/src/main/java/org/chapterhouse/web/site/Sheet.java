package org.chapterhouse.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page says of itself to browsers, search engines and whoever passes it on.
 *
 * @param title its own, without the site's name; the site's name itself on a home page; a place in a list with it
 * @param description one sentence for search engines and link previews; empty for none
 * @param language what it is written in
 * @param canonicalUrl its full address, as it is printed on paper; empty when it has none of its own
 * @param findable whether search engines may list it
 * @param printUrl the print version's address, where there is one
 * @param breadcrumb from the home page down to this page, which is last and has an empty address; empty on a home page
 * @param turns the pages of the list before and after it
 */
public record Sheet(
        String title,
        String description,
        Locale language,
        String canonicalUrl,
        boolean findable,
        Optional<String> printUrl,
        List<Link> breadcrumb,
        Turns turns) {

    public Sheet {
        breadcrumb = List.copyOf(breadcrumb);
    }

    /** A page with an address, and nothing else to say yet. */
    static Sheet at(String canonicalUrl, String title, Locale language) {
        return new Sheet(title, "", language, canonicalUrl, true, Optional.empty(), List.of(), Turns.NONE);
    }

    /** A page that stands for another: there is nothing at its address, or not any more. */
    static Sheet insteadOfAPage(String title, Locale language) {
        return new Sheet(title, "", language, "", false, Optional.empty(), List.of(), Turns.NONE);
    }

    Sheet describedAs(String sentence) {
        return new Sheet(title, sentence, language, canonicalUrl, findable, printUrl, breadcrumb, turns);
    }

    Sheet printedAt(String url) {
        return new Sheet(title, description, language, canonicalUrl, findable, Optional.of(url), breadcrumb, turns);
    }

    Sheet below(List<Link> steps) {
        return new Sheet(title, description, language, canonicalUrl, findable, printUrl, steps, turns);
    }

    Sheet between(Turns pages) {
        return new Sheet(title, description, language, canonicalUrl, findable, printUrl, breadcrumb, pages);
    }
}
