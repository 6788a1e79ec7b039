package org.chapterhouse.type;

import org.chapterhouse.content.SitePath;
import org.chapterhouse.render.ListTemplate;

/**
 * A public list of everything published of one type, newest first: the archive at {@code /press}.
 *
 * @param path where it lives within each site
 * @param size items a page, 1 to 100
 * @param reach whose items it shows
 * @param onHome how a home page brings its newest items to the front
 */
public record Listing(SitePath path, int size, Reach reach, OnHome onHome, ListTemplate template) {

    /** Whose items a listing shows. */
    public enum Reach {
        /** Those of the site it stands on. */
        SITE,
        /** Those of every site; the list stands on the national site only. */
        EVERY_SITE
    }

    /** How a home page brings the newest items to the front. */
    public enum OnHome {
        /** Among the news, by date. */
        NEWS,
        /** In a short list of its own. */
        ASIDE
    }

    /** A listing of twenty a page, of its own site's items, which are news. */
    public static Listing at(String path, ListTemplate template) {
        return new Listing(new SitePath(path), 20, Reach.SITE, OnHome.NEWS, template);
    }

    public Listing ofEverySite() {
        return new Listing(path, size, Reach.EVERY_SITE, onHome, template);
    }

    public Listing ofSize(int items) {
        return new Listing(path, items, reach, onHome, template);
    }

    /** The items are no news: a home page lists them apart. */
    public Listing aside() {
        return new Listing(path, size, reach, OnHome.ASIDE, template);
    }
}
