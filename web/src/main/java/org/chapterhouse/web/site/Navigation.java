package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;
import org.chapterhouse.web.site.House.Section;

/**
 * The sections of a site: the lists that have something in them, the pages that want to be found from everywhere, and those of
 * plugins that do.
 *
 * <p>Kept in memory per site and language until something is published or withdrawn, comes out of its embargo or ends.
 */
@ApplicationScoped
public class Navigation {

    private static final int PAGES = 8;
    private static final int LOOKED_AT = 100;

    @Inject
    ContentTypes types;

    @Inject
    PublishedPages published;

    @Inject
    PublicPages plugins;

    @Inject
    LegiblePages legible;

    @Inject
    Clock clock;

    @Inject
    Event<Look> looks;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    private long forgotten;

    record Key(UUID siteId, String language) {}

    record Known(List<Link> sections, List<Link> feeds, Optional<Instant> until) {}

    /**
     * What was found.
     *
     * @param forgotten how often all had been forgotten before it was looked for
     */
    record Look(Key key, Known found, long forgotten) {}

    private record Placed(PublishedPage page, int order) {}

    /** @param words the language in which lists are named; a page keeps its title */
    List<Section> sections(Site site, SitePath here, Locale words) {
        var address = Address.encoded(Frames.address(site, here));
        return known(site, words).sections().stream()
                .map(link -> new Section(link, isAt(address, link.url())))
                .toList();
    }

    List<Link> feeds(Site site, Locale words) {
        return known(site, words).feeds();
    }

    private static boolean isAt(String address, String section) {
        return address.equals(section) || address.startsWith(section + "/");
    }

    private Known known(Site site, Locale words) {
        var key = new Key(site.id(), words.getLanguage());
        var kept = known.get(key);
        if (kept != null && kept.until().map(clock.instant()::isBefore).orElse(true)) {
            return kept;
        }
        var before = forgotten();
        var found = look(site, words);
        looks.fire(new Look(key, found, before));
        return found;
    }

    private Known look(Site site, Locale words) {
        var since = clock.instant();
        var sections = new ArrayList<Link>();
        var feeds = new ArrayList<Link>();
        for (var type : types.all()) {
            var label = Frames.plural(type, words);
            type.listing()
                    .filter(listing -> hasSome(type, listing, site))
                    .ifPresent(listing -> sections.add(new Link(label, Frames.address(site, listing.path()))));
            type.feeds().stream()
                    .filter(feed ->
                            feed.form() == Feed.Form.RSS && feed.choice().isEmpty())
                    .findFirst()
                    .filter(feed -> !published
                            .list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), 1)
                            .isEmpty())
                    .ifPresent(feed -> feeds.add(new Link(label, Frames.address(site, feed.path()))));
            if (type.isInNavigation()) {
                pages(type, site, words).forEach(sections::add);
            }
        }
        plugins.all().stream()
                .filter(page -> page.isInNavigation() && page.placement().includes(site))
                .map(page -> new Link(
                        page.messages(words).title(), site.address(page.shape().toString())))
                .forEach(sections::add);
        return new Known(sections, feeds, published.nextChange(since));
    }

    private boolean hasSome(ContentType<?> type, Listing listing, Site site) {
        if (listing.reach() == Listing.Reach.EVERY_SITE) {
            return site.isNational()
                    && !published
                            .list(Optional.of(type.id()), Optional.empty(), Optional.empty(), 1)
                            .isEmpty();
        }
        return !published
                .list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), 1)
                .isEmpty();
    }

    private <T extends Record & Content> List<Link> pages(ContentType<T> type, Site site, Locale words) {
        return published.list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), LOOKED_AT).stream()
                .flatMap(page ->
                        legible.of(page, type, content -> new Placed(page, type.navigationOrder(content))).stream())
                .sorted(Comparator.comparingInt(Placed::order)
                        .thenComparing(placed -> placed.page().title()))
                .limit(PAGES)
                .map(placed -> link(placed.page(), site, words))
                .toList();
    }

    private static Link link(PublishedPage page, Site site, Locale words) {
        return Link.to(page.title(), Address.encoded(Frames.address(site, page.path())), page.language(), words);
    }

    /** Something has changed: what was read before is not remembered after it. */
    synchronized void forget() {
        forgotten++;
        known.clear();
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    /** Within a transaction not before its success: what was found there may never come true. */
    synchronized void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) Look look) {
        if (forgotten == look.forgotten()) {
            known.put(look.key(), look.found());
        }
    }
}
