package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Place;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;

/** Draws what shows many items: the lists and feeds of the types, and the home page of a site that wrote none. */
@ApplicationScoped
public class ListDrawing {

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    @Inject
    HomeDrawing home;

    @Inject
    Entries entries;

    Optional<Answer> answer(Site site, SitePath path, Address address) {
        for (var type : types.all()) {
            var listing = type.listing().filter(list -> list.path().equals(path) && belongs(list, site));
            if (listing.isPresent()) {
                return Optional.of(list(type, listing.get(), site, address.before()));
            }
            var feed = type.feed().filter(wanted -> wanted.path().equals(path));
            if (feed.isPresent()) {
                return Optional.of(new Answer.Page(() -> feed(type, feed.get().size(), site, path)));
            }
        }
        return path.equals(SitePath.HOME) ? Optional.of(new Answer.Page(() -> home.draw(site))) : Optional.empty();
    }

    private static boolean belongs(Listing listing, Site site) {
        return listing.reach() == Listing.Reach.SITE || site.isNational();
    }

    /** Beyond its end a list has no page: an empty one would claim that nothing was ever published. */
    private Answer list(ContentType<?> type, Listing listing, Site site, Optional<Place> before) {
        return before.isPresent() && some(type, listing, site, before, 1).isEmpty()
                ? Answer.nothing()
                : new Answer.Page(() -> drawn(type, listing, site, before));
    }

    private List<PublishedPage> some(
            ContentType<?> type, Listing listing, Site site, Optional<Place> before, int count) {
        return published.page(type, reach(listing, site), before, count);
    }

    private CachedPage drawn(ContentType<?> type, Listing listing, Site site, Optional<Place> before) {
        var found = some(type, listing, site, before, listing.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), listing.size()));
        var lines = shown.stream()
                .flatMap(item -> entries.of(item, site.locale()).stream())
                .toList();
        var next = found.size() > listing.size()
                ? Optional.of(Address.continued(Frames.address(site, listing.path()), Place.of(last(shown))))
                : Optional.<String>empty();
        var previous = before.map(place -> previous(type, listing, site, place));
        var full = frames.list(type, listing, site, before, new Turns(previous, next));
        var frame = lines.isEmpty() ? full.unlisted() : full;
        var page = new ListingPage(Frames.plural(type, site.locale()), lines);
        var middle = listing.template().draw(page, frames.context(site, listing.path()));
        return cached(site, type, frames.draw(frame, middle), SitePages.HTML).ofList();
    }

    /** The page before begins a page's length above this one; if that is the top, it is the first. */
    private String previous(ContentType<?> type, Listing listing, Site site, Place here) {
        var above = published.upFrom(type, reach(listing, site), here, listing.size() + 1);
        var path = Frames.address(site, listing.path());
        return above.size() > listing.size() ? Address.continued(path, Place.of(last(above))) : Address.encoded(path);
    }

    private static Optional<UUID> reach(Listing listing, Site site) {
        return listing.reach() == Listing.Reach.SITE ? Optional.of(site.id()) : Optional.empty();
    }

    private static PublishedPage last(List<PublishedPage> pages) {
        return pages.get(pages.size() - 1);
    }

    private CachedPage feed(ContentType<?> type, int size, Site site, SitePath path) {
        var found = published.list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), size);
        var title = Frames.plural(type, site.locale()) + " – " + site.name();
        var rss = new RssFeed(title, frames.url(site, SitePath.HOME), frames.url(site, path), site.language());
        found.forEach(page -> rss.add(page, frames.url(site, page.path()), page.datedAt(site.zone())));
        return cached(site, type, rss.finish(), "application/rss+xml;charset=utf-8");
    }

    private CachedPage cached(Site site, ContentType<?> type, String text, String contentType) {
        var tags = Set.of(PageCache.wayAround(site.id()), PageCache.listsOf(type));
        return CachedPage.ofText(contentType, text, tags);
    }
}
