package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final String HIDDEN = "select item_id, visible_from from published_page where visible_from > ?";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Those of the items that are hidden at present, and until when. */
    public Map<ContentId, Instant> of(Collection<ContentId> items) {
        return read(
                " and item_id = any(?)", items.stream().map(ContentId::value).toArray(UUID[]::new));
    }

    /** What readers of a site will see next, the first to come first. */
    public Map<ContentId, Instant> coming(UUID siteId, int limit) {
        return read(" and site_id = ? order by visible_from, item_id limit " + limit, siteId);
    }

    private Map<ContentId, Instant> read(String which, Object value) {
        List<Map.Entry<ContentId, Instant>> found = sql.list(HIDDEN + which, Embargoes::entry, clock.instant(), value);
        var hidden = new LinkedHashMap<ContentId, Instant>();
        found.forEach(entry -> hidden.put(entry.getKey(), entry.getValue()));
        return hidden;
    }

    private static Map.Entry<ContentId, Instant> entry(ResultSet row) throws SQLException {
        return Map.entry(
                new ContentId(row.getObject("item_id", UUID.class)),
                row.getObject("visible_from", OffsetDateTime.class).toInstant());
    }
}
