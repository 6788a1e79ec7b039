package org.chapterhouse.type;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.render.ListTemplate;

/**
 * A public list of everything published of one type, newest first: the archive at {@code /press}.
 *
 * @param path where it lives within each site
 * @param size items a page, 1 to 100
 * @param reach whose items it shows
 * @param onHome how a home page brings its newest items to the front
 * @param isYearly whether each year has a list of its own below it: {@code /press/2026}
 * @param year the year whose list it is; none for the list of all
 */
public record Listing(
        SitePath path,
        int size,
        Reach reach,
        OnHome onHome,
        ListTemplate template,
        boolean isYearly,
        Optional<Year> year) {

    private static final Pattern YEAR = Pattern.compile("/([12][0-9]{3})");

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
        return new Listing(new SitePath(path), 20, Reach.SITE, OnHome.NEWS, template, false, Optional.empty());
    }

    public Listing ofEverySite() {
        return new Listing(path, size, Reach.EVERY_SITE, onHome, template, isYearly, year);
    }

    public Listing ofSize(int items) {
        return new Listing(path, items, reach, onHome, template, isYearly, year);
    }

    /** The items are no news: a home page lists them apart. */
    public Listing aside() {
        return new Listing(path, size, reach, OnHome.ASIDE, template, isYearly, year);
    }

    /** Each year has a list of its own besides, at {@code <path>/<year>}. */
    public Listing byYear() {
        return new Listing(path, size, reach, onHome, template, true, year);
    }

    /** The list of a year, below the list of all. */
    public Listing of(Year wanted) {
        var below = new SitePath(path.value() + "/" + wanted);
        return new Listing(below, size, reach, onHome, template, true, Optional.of(wanted));
    }

    /** Which of its lists stands there, if one does. */
    public Optional<Listing> standingAt(SitePath place) {
        if (place.equals(path)) {
            return Optional.of(this);
        }
        if (!isYearly || !place.value().startsWith(path.value())) {
            return Optional.empty();
        }
        var rest = YEAR.matcher(place.value().substring(path.value().length()));
        return rest.matches() ? Optional.of(of(Year.parse(rest.group(1)))) : Optional.empty();
    }
}
