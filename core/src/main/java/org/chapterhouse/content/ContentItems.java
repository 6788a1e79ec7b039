package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;

/**
 * The rows of all content items. Who may touch one is the business of the front classes ({@link Contents}, and those
 * of the packages after this one); nothing else comes here.
 */
@ApplicationScoped
public class ContentItems {

    private static final String SELECT =
            "select id, site_id, type as type_id, locale as language, slug, path, stage, title, dated,"
                    + " draft_revision as draft, published_revision as published, first_published_at, published_at, updated_at, updated_by from content_item";

    @Inject
    Sql sql;

    public Optional<ContentItem> find(ContentId id) {
        return sql.of(SELECT + " where id = :id and trashed_at is null")
                .with("id", id)
                .first(ContentItem.class);
    }

    /** Finds an item and holds its row until the transaction ends, so that two changes follow each other. */
    public Optional<ContentItem> hold(ContentId id) {
        return sql.of(SELECT + " where id = :id and trashed_at is null for update")
                .with("id", id)
                .first(ContentItem.class);
    }

    List<ContentItem> list(ContentQuerySql query) {
        return query.of(sql, SELECT).list(ContentItem.class);
    }

    Map<String, Long> kinds(UUID siteId) {
        var kinds = new LinkedHashMap<String, Long>();
        sql.of("select type, count(*) as items from content_item where site_id = :site and trashed_at is null"
                        + " group by type order by count(*) desc, type")
                .with("site", siteId)
                .list(Kind.class)
                .forEach(kind -> kinds.put(kind.type(), kind.items()));
        return kinds;
    }

    private record Kind(String type, long items) {}

    public void insert(ContentItem item) {
        sql.of("insert into content_item (id, site_id, type, locale, slug, path, stage, title, dated, draft_revision,"
                        + " created_at, created_by, updated_at, updated_by) values (:id, :siteId, :typeId, :language,"
                        + " :slug, :path, :stage, :title, :dated, :draft, :updatedAt, :updatedBy, :updatedAt,"
                        + " :updatedBy)")
                .with(item)
                .run();
    }

    public void update(ContentItem item) {
        sql.of("update content_item set locale = :language, slug = :slug, path = :path, stage = :stage, title = :title,"
                        + " dated = :dated, draft_revision = :draft, published_revision = :published,"
                        + " first_published_at = :firstPublishedAt, published_at = :publishedAt,"
                        + " updated_at = :updatedAt, updated_by = :updatedBy where id = :id")
                .with(item)
                .run();
    }
}
