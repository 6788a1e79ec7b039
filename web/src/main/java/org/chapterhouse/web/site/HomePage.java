package org.chapterhouse.web.site;

import java.util.List;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.ListingPage;

/**
 * The middle of the home page of a site that has not written one: what is new, and where to go on.
 *
 * @param latest the newest publications of every kind
 * @param above what plugins show above it
 * @param below and below it
 * @param asides short lists beside it: the chapters, what the plugins bring to the front
 */
public record HomePage(List<Line> latest, List<Aside> asides, List<Block> above, List<Block> below) {

    public HomePage {
        latest = List.copyOf(latest);
        asides = List.copyOf(asides);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * One of the newest publications.
     *
     * @param kind what the name of its kind has to say of its language
     */
    public record Line(ListingPage.Entry entry, Tongue kind) {}

    /**
     * What a plugin shows.
     *
     * @param id by which its own styles find it
     * @param tongue what the heading has to say of its language
     */
    public record Block(String id, String title, Tongue tongue, Html middle) {}

    /** The newest of a list, under a heading that leads to the whole of it. */
    public record News(String title, String url, List<ListingPage.Entry> entries) {

        public News {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A short list of links under a heading that leads to the whole of it.
     *
     * @param tongue what the heading has to say of its language
     */
    public record Aside(String title, Tongue tongue, String url, List<Link> links) {

        public Aside {
            links = List.copyOf(links);
        }
    }
}
