package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chapterhouse.site.Site;

/**
 * Remembers the sites until one changes, or for a few seconds while other nodes cannot be heard.
 *
 * <p>What was read before a change must not be remembered after it: a reading counts only if nothing was forgotten
 * meanwhile. While a site is being written nothing is remembered at all: whoever writes it reads what is not true yet,
 * and may still fail.
 */
@ApplicationScoped
public class SiteCache {

    private record Reading(List<Site> sites, Instant until) {}

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Reading NONE = new Reading(List.of(), Instant.MIN);

    private long forgotten;
    private int beingWritten;
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
        long before = timesForgotten();
        List<Site> sites = store.all();
        keep(new Reading(sites, clock.instant().plus(FRESH)), before);
        return sites;
    }

    private synchronized long timesForgotten() {
        return forgotten;
    }

    private synchronized void keep(Reading fresh, long forgottenBefore) {
        if (forgotten == forgottenBefore && beingWritten == 0) {
            reading = fresh;
        }
    }

    public synchronized void forget() {
        forgotten++;
        reading = NONE;
    }

    /** A transaction writes a site; its end is told by {@link #endWriting}. */
    synchronized void beginWriting() {
        beingWritten++;
        forget();
    }

    synchronized void endWriting() {
        beingWritten--;
        forget();
    }
}
