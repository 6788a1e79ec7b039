package org.chapterhouse.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chapterhouse.publication.ChangesMissed;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.site.SiteChanged;

/**
 * Drawn pages by their address, at most {@value #MAX_BYTES} bytes of them.
 *
 * <p>A page is dropped when something it shows has changed, on this node or another, and when its time is over. A page
 * that was being drawn while something changed is served once and not kept.
 */
@ApplicationScoped
public class PageCache {

    static final int MAX_BYTES = 24 * 1024 * 1024;

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String address, CachedPage page) -> page.weight() + 2 * address.length())
            .executor(Runnable::run)
            .build();
    private final AtomicLong changes = new AtomicLong();

    @Inject
    Clock clock;

    Optional<CachedPage> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(page -> page.isTrueAt(clock.instant()));
    }

    /**
     * Draws a page and keeps it, unless something changed meanwhile.
     *
     * @param key what of the address matters, which the page knows best
     */
    CachedPage keep(Function<CachedPage, String> key, Supplier<CachedPage> drawing) {
        var before = changes.get();
        var page = drawing.get();
        var address = key.apply(page);
        if (changes.get() == before) {
            pages.put(address, page);
            if (changes.get() != before) {
                pages.invalidate(address);
            }
        }
        return page;
    }

    /** The page that says there is nothing, one for each site: whoever asks for what is not there has it drawn once. */
    CachedPage keepNothing(UUID siteId, Supplier<CachedPage> drawing) {
        var key = "nothing:" + siteId;
        return find(key).orElseGet(() -> keep(page -> key, drawing));
    }

    void drop(@Observes PagesChanged event) {
        drop(tagOf(event.siteId()));
        drop(event.typeId());
    }

    void drop(@Observes SiteChanged event) {
        dropAll();
    }

    void drop(@Observes ChangesMissed event) {
        dropAll();
    }

    private void dropAll() {
        changes.incrementAndGet();
        pages.invalidateAll();
    }

    private void drop(String tag) {
        changes.incrementAndGet();
        pages.asMap().values().removeIf(page -> page.shows(tag));
    }

    /** How many pages are kept. */
    long held() {
        return pages.estimatedSize();
    }

    static String tagOf(UUID siteId) {
        return "site:" + siteId;
    }
}
