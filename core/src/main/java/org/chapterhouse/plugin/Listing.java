package org.chapterhouse.plugin;

import org.chapterhouse.content.SitePath;
import org.chapterhouse.render.ListTemplate;

/**
 * A public list of everything published of one type, newest first: the archive at {@code /press}.
 *
 * @param path where it lives within each site
 * @param size items a page
 * @param reach whose items it shows
 */
public record Listing(SitePath path, int size, Reach reach, ListTemplate template) {

    /** Whose items a listing shows. */
    public enum Reach {
        /** Those of the site it stands on. */
        SITE,
        /** Those of every site; the list stands on the national site only. */
        EVERY_SITE
    }

    /** A listing of twenty a page of its own site's items. */
    public static Listing at(String path, ListTemplate template) {
        return new Listing(new SitePath(path), 20, Reach.SITE, template);
    }

    public Listing ofEverySite() {
        return new Listing(path, size, Reach.EVERY_SITE, template);
    }

    public Listing ofSize(int items) {
        return new Listing(path, items, reach, template);
    }
}
