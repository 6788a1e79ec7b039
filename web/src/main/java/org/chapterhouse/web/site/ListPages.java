package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.publication.ListPosition;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;

/** The lists of the types, page by page. */
@ApplicationScoped
public class ListPages implements Standing {

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    PluginHomes homes;

    @Inject
    Frames frames;

    @Inject
    Entries entries;

    @Override
    public Optional<Answer> answer(Spot spot) {
        for (var type : types.all()) {
            var listing = type.listing()
                    .filter(list -> belongs(list, spot.site()))
                    .flatMap(list -> list.standingAt(spot.path()));
            if (listing.isPresent()) {
                return Optional.of(
                        list(type, listing.get(), spot.site(), spot.address().before()));
            }
        }
        return Optional.empty();
    }

    static boolean belongs(Listing listing, Site site) {
        return listing.reach() == Listing.Reach.SITE || site.isNational();
    }

    /** Beyond its end a list has no page, nor has a year without anything: an empty one would claim that nothing was ever published. */
    private Answer list(ContentType<?> type, Listing listing, Site site, Optional<ListPosition> before) {
        return (before.isPresent() || listing.year().isPresent())
                        && some(type, listing, site, before, 1).isEmpty()
                ? Answer.nothing()
                : new Answer.Page(() -> drawn(type, listing, site, before));
    }

    private List<PublishedPage> some(
            ContentType<?> type, Listing listing, Site site, Optional<ListPosition> before, int count) {
        return published.page(type, reach(listing, site), listing.year(), before, count);
    }

    private CachedPage drawn(ContentType<?> type, Listing listing, Site site, Optional<ListPosition> before) {
        var found = some(type, listing, site, before, listing.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), listing.size()));
        var lines = shown.stream()
                .flatMap(item -> entries.of(item, site.locale()).stream())
                .toList();
        var next = found.size() > listing.size()
                ? Optional.of(Address.continued(Frames.address(site, listing.path()), ListPosition.of(last(shown))))
                : Optional.<String>empty();
        var previous = before.map(place -> previous(type, listing, site, place));
        var full = frames.list(type, listing, site, before, new Turns(previous, next));
        var frame = lines.isEmpty() ? full.unlisted() : full;
        var page = new ListingPage(Frames.name(type, listing, site.locale()), lines, years(type, listing, site));
        var context = frames.context(type, listing, site);
        var middle = homes.call(() -> listing.template().draw(page, context));
        var tags = new HashSet<>(context.tags());
        tags.add(PageCache.wayAround(site));
        tags.add(PageCache.listsOf(type));
        return CachedPage.ofText(SitePages.HTML, frames.draw(frame, middle), Set.copyOf(tags))
                .ofList();
    }

    private List<PageLink> years(ContentType<?> type, Listing listing, Site site) {
        return listing.isYearly() && listing.year().isEmpty()
                ? published.years(type, reach(listing, site)).stream()
                        .map(listing::of)
                        .map(list -> new PageLink(
                                list.year().orElseThrow().toString(),
                                Address.encoded(Frames.address(site, list.path())),
                                frames.url(site, list.path()),
                                Optional.empty()))
                        .toList()
                : List.of();
    }

    /** Draws the list of its type with this page alone for nobody, so that a list that fails over it does so now. */
    void tryWith(ContentType<?> type, Site site, PublishedPage page) {
        type.listing().ifPresent(listing -> {
            var lines = entries.of(page, site.locale()).stream().toList();
            listing.template()
                    .draw(
                            new ListingPage(Frames.plural(type, site.locale()), lines),
                            frames.context(type, listing, site));
        });
    }

    /** The page before begins a page's length above this one; if that is the top, it is the first. */
    private String previous(ContentType<?> type, Listing listing, Site site, ListPosition here) {
        var above = published.upFrom(type, reach(listing, site), listing.year(), here, listing.size() + 1);
        var path = Frames.address(site, listing.path());
        return above.size() > listing.size()
                ? Address.continued(path, ListPosition.of(last(above)))
                : Address.encoded(path);
    }

    private static Optional<UUID> reach(Listing listing, Site site) {
        return listing.reach() == Listing.Reach.SITE ? Optional.of(site.id()) : Optional.empty();
    }

    private static PublishedPage last(List<PublishedPage> pages) {
        return pages.get(pages.size() - 1);
    }
}
