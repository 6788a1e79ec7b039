package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/**
 * Every published page as it is kept, also what readers do not see yet or any more, for whoever keeps something of it besides. What
 * is shown to anybody comes from {@link PublishedPages}.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("it is for what the suite keeps; nothing of it is shown without asking when it is visible")
public class PublishedCopies {

    private static final String COPY =
            "select item_id, site_id, path, type as type_id, locale as language, title, summary,"
                    + " payload, listed_on, visible_from, nullif(visible_until, 'infinity') as visible_until from published_page";

    @Inject
    Sql sql;

    /** @param visibleUntil empty for what never ends */
    public record Copy(
            ContentId itemId,
            UUID siteId,
            SitePath path,
            String typeId,
            Locale language,
            String title,
            String summary,
            JsonObject payload,
            LocalDate listedOn,
            Instant visibleFrom,
            Optional<Instant> visibleUntil) {}

    public Optional<Copy> of(ContentId item) {
        return sql.of(COPY + " where item_id = :item").with("item", item).first(Copy.class);
    }

    /** A stretch of them in the order of their ids; nobody else writes one of these until the transaction ends. */
    public List<Copy> heldAfter(Optional<ContentId> last, int limit) {
        return sql.of(
                        COPY
                                + " where (:last::uuid is null or item_id > :last::uuid) order by item_id limit :limit for share")
                .with("last", last)
                .with("limit", limit)
                .list(Copy.class);
    }
}
