package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chapterhouse.site.Site;

/**
 * Remembers the sites until one changes, or for a few seconds while other nodes cannot be heard.
 *
 * <p>What was read before a change must not be remembered after it: a reading counts only if nothing was forgotten
 * meanwhile.
 */
@ApplicationScoped
public class SiteCache {

    private record Reading(List<Site> sites, Instant until) {}

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Reading NONE = new Reading(List.of(), Instant.MIN);

    private final AtomicLong forgotten = new AtomicLong();
    private volatile Reading reading = NONE;

    @Inject
    SiteStore store;

    @Inject
    Clock clock;

    public List<Site> all() {
        Reading known = reading;
        if (clock.instant().isBefore(known.until())) {
            return known.sites();
        }
        return read();
    }

    private List<Site> read() {
        long before = forgotten.get();
        List<Site> sites = store.all();
        keep(new Reading(sites, clock.instant().plus(FRESH)), before);
        return sites;
    }

    private synchronized void keep(Reading fresh, long forgottenBefore) {
        if (forgotten.get() == forgottenBefore) {
            reading = fresh;
        }
    }

    public synchronized void forget() {
        forgotten.incrementAndGet();
        reading = NONE;
    }
}
