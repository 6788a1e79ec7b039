package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chapterhouse.setting.SettingsPlace;
import org.jspecify.annotations.Nullable;

/**
 * Remembers settings until some change, or for a few seconds while other nodes cannot be heard.
 *
 * <p>A reading counts only if nothing was forgotten meanwhile; while settings are being written nothing is remembered, as whoever
 * writes them reads what is not true yet.
 */
@ApplicationScoped
public class SettingsCache {

    private record Place(String setting, Optional<UUID> site) {}

    /**
     * @param whole for the plugin's own code
     * @param shown for pages: without secrets
     */
    public record Held(Record whole, Record shown, Instant until) {}

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<Place, Held> held = new HashMap<>();
    private long forgotten;
    private int beingWritten;

    @Inject
    Clock clock;

    /** @param reading the settings with and without secrets */
    public Held of(SettingsPlace<?> place, Supplier<Held> reading) {
        var key = new Place(place.setting(), place.siteId());
        var known = find(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known;
        }
        var before = timesForgotten();
        var fresh = reading.get();
        keep(key, fresh, before);
        return fresh;
    }

    /** Until when what is read now may be remembered. */
    public Instant fresh() {
        return clock.instant().plus(FRESH);
    }

    private synchronized @Nullable Held find(Place place) {
        return held.get(place);
    }

    private synchronized long timesForgotten() {
        return forgotten;
    }

    private synchronized void keep(Place place, Held fresh, long forgottenBefore) {
        if (forgotten == forgottenBefore && beingWritten == 0) {
            held.put(place, fresh);
        }
    }

    synchronized void forget() {
        forgotten++;
        held.clear();
    }

    /** A transaction writes settings; its end is told by {@link #endWriting}. */
    synchronized void beginWriting() {
        beingWritten++;
        forget();
    }

    synchronized void endWriting() {
        beingWritten--;
        forget();
    }
}
