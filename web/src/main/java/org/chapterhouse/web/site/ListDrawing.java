package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.Listing;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Place;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.site.Site;

/** Draws what shows many items: the lists and feeds of the types, and the home page of a site that wrote none. */
@ApplicationScoped
public class ListDrawing {

    @Inject
    PublishedPages published;

    @Inject
    PluginCatalog catalog;

    @Inject
    Frames frames;

    @Inject
    HomeDrawing home;

    @Inject
    Entries entries;

    Optional<Answer> answer(Site site, SitePath path, Address address) {
        for (var type : catalog.types()) {
            var listing = type.listing().filter(list -> list.path().equals(path) && belongs(list, site));
            if (listing.isPresent()) {
                return Optional.of(new Answer.Page(() -> list(type, listing.get(), site, address.before())));
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

    private CachedPage list(ContentType<?> type, Listing listing, Site site, Optional<Place> before) {
        var siteId = listing.reach() == Listing.Reach.SITE ? Optional.of(site.id()) : Optional.<UUID>empty();
        var found = published.list(Optional.of(type.id()), siteId, before, listing.size() + 1);
        var page = page(type, listing, site, found, before.isPresent());
        var context = frames.context(site, listing.path());
        var frame = frames.list(type, site, listing.path(), before.isPresent());
        return cached(site, type, frames.draw(frame, listing.template().draw(page, context)), SitePages.HTML)
                .ofList();
    }

    private ListingPage page(
            ContentType<?> type, Listing listing, Site site, List<PublishedPage> found, boolean continued) {
        var path = Frames.address(site, listing.path());
        var shown = new ArrayList<>(found.subList(0, Math.min(found.size(), listing.size())));
        var older = found.size() > listing.size()
                ? Optional.of(Address.continued(path, Place.of(shown.get(shown.size() - 1))))
                : Optional.<String>empty();
        return new ListingPage(
                frames.plural(type, site),
                shown.stream().flatMap(item -> entries.of(item).stream()).toList(),
                older,
                continued ? Optional.of(Address.encoded(path)) : Optional.empty());
    }

    private CachedPage feed(ContentType<?> type, int size, Site site, SitePath path) {
        var found = published.list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), size);
        var title = frames.plural(type, site) + " – " + site.name();
        var rss = new RssFeed(title, frames.url(site, SitePath.HOME), frames.url(site, path), site.language());
        found.forEach(page -> rss.add(page, frames.url(site, page.path())));
        return cached(site, type, rss.finish(), "application/rss+xml;charset=utf-8");
    }

    private CachedPage cached(Site site, ContentType<?> type, String text, String contentType) {
        var tags = Set.of(PageCache.tagOf(site.id()), type.id());
        return CachedPage.ofText(contentType, text, tags, published.nextChange());
    }
}
