package org.chapterhouse.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.page.ThingChanged;
import org.chapterhouse.page.ThingsMissed;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.publication.ChangesMissed;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.setting.SettingsChanged;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteChanged;
import org.chapterhouse.type.ContentType;

/**
 * Drawn pages by their address, at most {@value #MAX_BYTES} bytes of them.
 *
 * <p>A page is dropped when something it shows has changed, on this node or another, and when its time is over. A page
 * that was being drawn while something changed is served once and not kept.
 */
@ApplicationScoped
public class PageCache {

    private static final String LISTS = "lists:";
    private static final String WAY_AROUND = "site:";
    private static final String WAY_AROUND_NATIONAL = WAY_AROUND + Site.NATIONAL;

    static final int MAX_BYTES = 24 * 1024 * 1024;

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String address, CachedPage page) -> page.weight() + 2 * address.length())
            .executor(Runnable::run)
            .build();
    private long changes;

    @Inject
    Clock clock;

    @Inject
    PublishedPages published;

    @Inject
    Navigation navigation;

    Optional<CachedPage> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(page -> page.isTrueAt(clock.instant()));
    }

    /**
     * What had changed when a page began to be asked for: taken before anything of it is read.
     *
     * @param at from this instant on the page has to be true
     */
    record Ticket(long changes, Instant at) {}

    synchronized Ticket ticket() {
        return new Ticket(changes, clock.instant());
    }

    /**
     * Draws a page and keeps it, unless something changed meanwhile.
     *
     * @param key what of the address matters, which the page knows best
     */
    CachedPage keep(Ticket ticket, Function<CachedPage, String> key, Supplier<CachedPage> drawing) {
        var page = drawn(ticket, drawing);
        keep(ticket, key.apply(page), page);
        return page;
    }

    /** Draws a page, which knows when it stops being true by itself. */
    CachedPage drawn(Ticket ticket, Supplier<CachedPage> drawing) {
        var page = drawing.get();
        return page.isOfItsTime() ? page.until(published.nextChange(ticket.at())) : page;
    }

    /** Nothing changes between the look and the keeping: not for a moment is there what should not be. */
    private synchronized void keep(Ticket ticket, String address, CachedPage page) {
        if (changes == ticket.changes() && Configuration.templatesInTheMaking().isEmpty()) {
            pages.put(address, page);
        }
    }

    /** The page that says there is nothing, one for each site: whoever asks for what is not there has it drawn once. */
    CachedPage keepNothing(Ticket ticket, UUID siteId, Supplier<CachedPage> drawing) {
        var key = "nothing:" + siteId;
        return find(key).orElseGet(() -> keep(ticket, page -> key, drawing));
    }

    synchronized void drop(@Observes PagesChanged event) {
        navigation.forget();
        drop(pagesOf(event.item()));
        drop(listsOf(event.typeId()));
        if (event.wayAround()) {
            drop(WAY_AROUND + event.siteId());
            drop(WAY_AROUND_NATIONAL);
        }
    }

    synchronized void drop(@Observes ThingChanged event) {
        drop(thing(event.thing()));
    }

    void drop(@Observes ThingsMissed event) {
        dropAll();
    }

    void drop(@Observes SiteChanged event) {
        dropAll();
    }

    /** Any page may show one, and they change as seldom as a site's name. */
    void drop(@Observes SettingsChanged event) {
        dropAll();
    }

    void drop(@Observes ChangesMissed event) {
        dropAll();
    }

    /** The way around first: whoever draws a page from now on asks for it anew. */
    private synchronized void dropAll() {
        navigation.forget();
        changes++;
        pages.invalidateAll();
    }

    private void drop(String tag) {
        changes++;
        pages.asMap().values().removeIf(page -> page.shows(tag));
    }

    /** How many pages are kept. */
    long held() {
        return pages.estimatedSize();
    }

    /** Of what shows an item itself: its page and the other views of it. */
    static String pagesOf(ContentId item) {
        return "item:" + item;
    }

    /** Of what shows the newest of a type. */
    static String listsOf(ContentType<?> type) {
        return listsOf(type.id());
    }

    static String listsOf(String typeId) {
        return LISTS + typeId;
    }

    /** Of what shows something that a plugin keeps. */
    static String thing(String name) {
        return "thing:" + name;
    }

    /** Of what leads around on a site; that of the national one changes with that of any. */
    static String wayAround(Site site) {
        return site.isNational() ? WAY_AROUND_NATIONAL : WAY_AROUND + site.id();
    }
}
