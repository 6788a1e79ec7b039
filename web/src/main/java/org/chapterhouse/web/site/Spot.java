package org.chapterhouse.web.site;

import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;

/**
 * A place that somebody asked for.
 *
 * @param path within the site
 * @param address as it was written
 */
record Spot(Site site, SitePath path, Address address) {

    /** Whether it is this one address, which is about the whole host and not about one of its sites. */
    boolean isOfTheHost(SitePath one) {
        return site.isNational() && path.equals(one);
    }

    boolean isHome() {
        return path.equals(SitePath.HOME);
    }
}
