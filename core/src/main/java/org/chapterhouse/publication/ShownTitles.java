package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.ForEveryone;

/** What the pages are called that readers can see now, and where they are: all that other pages say of them. */
@ApplicationScoped
@ForEveryone("what is published is there to be read")
public class ShownTitles {

    private static final String SHOWN =
            "select item_id, site_id, path, type as type_id, locale as language, title from published_page where "
                    + PublishedPages.VISIBLE;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** A page that readers can see. */
    public record Shown(ContentId itemId, UUID siteId, SitePath path, String typeId, Locale language, String title) {}

    /** Those of the items that readers can see now, in no order. */
    public List<Shown> of(Collection<ContentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.of(SHOWN + " and item_id = any(:ids)")
                        .with("now", clock.instant())
                        .with("ids", ids)
                        .list(Shown.class);
    }

    /** Some of these types, on one site or on all, with these words in their titles, the newest first. */
    public List<Shown> titled(Optional<UUID> site, Collection<String> typeIds, String words, int limit) {
        return sql.of(
                        SHOWN
                                + " and (:site::uuid is null or site_id = :site) and type = any(:types) and title ilike :words order by listed_on desc, item_id desc limit :limit")
                .with("now", clock.instant())
                .with("site", site)
                .with("types", typeIds)
                .with("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .with("limit", limit)
                .list(Shown.class);
    }
}
