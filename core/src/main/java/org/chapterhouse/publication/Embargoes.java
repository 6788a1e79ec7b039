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

/**
 * What is published and still hidden from readers, and until when.
 *
 * <p>Knows only items and instants; who may hear of an item is decided where the item is read.
 */
@ApplicationScoped
public class Embargoes {

    private static final String HIDDEN = "select item_id, visible_from from published_page where visible_from > :now";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Those of the items that are hidden at present, and until when. */
    public Map<ContentId, Instant> of(Collection<ContentId> items) {
        return read(" and item_id = any(:which)", items);
    }

    /** What readers of a site will see next, the first to come first. */
    public Map<ContentId, Instant> coming(UUID siteId, int limit) {
        return read(" and site_id = :which order by visible_from, item_id limit " + limit, siteId);
    }

    private Map<ContentId, Instant> read(String which, Object value) {
        var hidden = new LinkedHashMap<ContentId, Instant>();
        sql.of(HIDDEN + which)
                .with("now", clock.instant())
                .with("which", value)
                .list(Hidden.class)
                .forEach(page -> hidden.put(page.itemId(), page.visibleFrom()));
        return hidden;
    }

    private record Hidden(ContentId itemId, Instant visibleFrom) {}
}
