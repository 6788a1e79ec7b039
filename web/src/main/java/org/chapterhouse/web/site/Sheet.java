package org.chapterhouse.web.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.render.Html;

/**
 * What a page says of itself to browsers, search engines and whoever passes it on.
 *
 * @param title its own, without the site's name; the site's name itself on a home page; a place in a list with it
 * @param description one sentence for search engines and link previews; empty for none
 * @param language what it is written in
 * @param canonicalUrl its full address; empty when it has none of its own
 * @param findable whether search engines may list it
 * @param views where else it can be seen: its print version, its plain text
 * @param breadcrumb from the home page down to this page, which is last and has an empty address; empty on a home page
 * @param turns the pages of the list before and after it
 * @param article what an article says besides; empty for any other page
 * @param files the stylesheets and scripts it needs besides the house's, by names that change with them
 */
public record Sheet(
        String title,
        String description,
        Locale language,
        String canonicalUrl,
        boolean findable,
        List<Link> views,
        List<Link> breadcrumb,
        Turns turns,
        Optional<Article> article,
        List<String> files) {

    public Sheet {
        views = List.copyOf(views);
        breadcrumb = List.copyOf(breadcrumb);
        files = List.copyOf(files);
    }

    /**
     * @param published when it is from
     * @param modified when readers last saw it change
     * @param data the same for machines; nothing where its type has no name they know
     */
    public record Article(Instant published, Instant modified, Html data) {}

    /** A page with an address, and nothing else to say yet. */
    static Sheet at(String canonicalUrl, String title, Locale language) {
        return new Sheet(
                title, "", language, canonicalUrl, true, List.of(), List.of(), Turns.NONE, Optional.empty(), List.of());
    }

    /** A page that stands for another: there is nothing at its address, or not any more. */
    static Sheet insteadOfAPage(String title, Locale language) {
        return at("", title, language).unlisted();
    }

    Sheet titled(String other) {
        return new Sheet(
                other, description, language, canonicalUrl, findable, views, breadcrumb, turns, article, files);
    }

    Sheet describedAs(String sentence) {
        return new Sheet(title, sentence, language, canonicalUrl, findable, views, breadcrumb, turns, article, files);
    }

    Sheet unlisted() {
        return new Sheet(title, description, language, canonicalUrl, false, views, breadcrumb, turns, article, files);
    }

    Sheet seenAt(List<Link> others) {
        return new Sheet(
                title, description, language, canonicalUrl, findable, others, breadcrumb, turns, article, files);
    }

    Sheet below(List<Link> steps) {
        return new Sheet(title, description, language, canonicalUrl, findable, views, steps, turns, article, files);
    }

    Sheet between(Turns pages) {
        return new Sheet(
                title, description, language, canonicalUrl, findable, views, breadcrumb, pages, article, files);
    }

    Sheet told(Article more) {
        return new Sheet(
                title,
                description,
                language,
                canonicalUrl,
                findable,
                views,
                breadcrumb,
                turns,
                Optional.of(more),
                files);
    }

    Sheet with(List<String> more) {
        var all = Stream.concat(files.stream(), more.stream()).distinct().toList();
        return new Sheet(title, description, language, canonicalUrl, findable, views, breadcrumb, turns, article, all);
    }

    /** The address as it stands on paper: in letters, since nobody types {@code %D9%86}. */
    public String printedUrl() {
        var address = URI.create(canonicalUrl);
        return canonicalUrl.replace(address.getRawPath(), address.getPath());
    }

    public List<String> styles() {
        return files.stream().filter(file -> file.endsWith(".css")).toList();
    }

    public List<String> scripts() {
        return files.stream().filter(file -> file.endsWith(".js")).toList();
    }
}
