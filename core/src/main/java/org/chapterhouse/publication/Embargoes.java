package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/**
 * What is published and yet not there for readers: still hidden, and until when, or over, and since when.
 *
 * <p>Knows only items and instants; who may hear of an item is decided where the item is read.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("it is asked about items that the caller has been shown")
public class Embargoes {

    private static final String HIDDEN =
            "select item_id, visible_from as since from published_page where visible_from > :now";
    private static final String ENDED =
            "select item_id, visible_until as since from published_page where visible_until <= :now";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Those of the items that are hidden at present, and until when. */
    public Map<ContentId, Instant> of(Collection<ContentId> items) {
        return read(HIDDEN + " and item_id = any(:which)", items);
    }

    /** Those of the items that have ended, and when. */
    public Map<ContentId, Instant> ended(Collection<ContentId> items) {
        return read(ENDED + " and item_id = any(:which)", items);
    }

    /** What readers of a site will see next, the first to come first. */
    public Map<ContentId, Instant> coming(UUID siteId, int limit) {
        return read(HIDDEN + " and site_id = :which order by visible_from, item_id limit " + limit, siteId);
    }

    private Map<ContentId, Instant> read(String question, Object value) {
        var found = new LinkedHashMap<ContentId, Instant>();
        sql.of(question)
                .with("now", clock.instant())
                .with("which", value)
                .list(Page.class)
                .forEach(page -> found.put(page.itemId(), page.since()));
        return found;
    }

    private record Page(ContentId itemId, Instant since) {}
}
