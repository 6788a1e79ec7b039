package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/**
 * The rows of all content items. Who may touch one is the business of the front classes ({@link Contents}, and those
 * of the packages after this one); nothing else comes here.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("the rows alone; whoever shows or changes them has asked")
public class ContentItems {

    private static final String SELECT =
            "select id, site_id, type as type_id, path, draft_revision as draft_number, locale as draft_language,"
                    + " slug as draft_slug, title as draft_title, dated as draft_dated, updated_at as draft_saved_at,"
                    + " updated_by as draft_saved_by, publicity as publication_publicity,"
                    + " published_revision as publication_revision, first_published_at as publication_first_at,"
                    + " published_at as publication_latest_at from content_item";

    @Inject
    Sql sql;

    public Optional<ContentItem> find(ContentId id) {
        return sql.of(SELECT + " where id = :id").with("id", id).first(ContentItem.class);
    }

    /** Finds an item and holds its row until the transaction ends, so that two changes follow each other. */
    public Optional<ContentItem> hold(ContentId id) {
        return sql.of(SELECT + " where id = :id for update").with("id", id).first(ContentItem.class);
    }

    /** Those of types that nobody brings any more. */
    public List<UUID> ofTypes(Collection<String> types) {
        return sql.of("select id from content_item where type = any(:types::text[]) order by id")
                .with("types", types)
                .list(UUID.class);
    }

    List<ContentItem> list(ContentQuerySql query) {
        return query.of(sql, SELECT).list(ContentItem.class);
    }

    Map<String, Long> kinds(ContentReach reach) {
        var kinds = new LinkedHashMap<String, Long>();
        sql.of("select type, count(*) as items from content_item where " + ContentReach.CONDITION
                        + " group by type order by count(*) desc, type")
                .with(reach)
                .list(Kind.class)
                .forEach(kind -> kinds.put(kind.type(), kind.items()));
        return kinds;
    }

    private record Kind(String type, long items) {}

    public void insert(ContentItem item) {
        sql.of(
                        "insert into content_item (id, site_id, type, path, draft_revision, locale, slug, title, dated, publicity,"
                                + " created_at, created_by, updated_at, updated_by) values (:id, :siteId, :typeId, :path,"
                                + " :draft.number, :draft.language, :draft.slug, :draft.title, :draft.dated,"
                                + " :publication.publicity, :draft.savedAt, :draft.savedBy, :draft.savedAt, :draft.savedBy)")
                .with(item)
                .run();
    }

    public void update(ContentItem item) {
        sql.of("update content_item set path = :path, draft_revision = :draft.number, locale = :draft.language,"
                        + " slug = :draft.slug, title = :draft.title, dated = :draft.dated,"
                        + " updated_at = :draft.savedAt, updated_by = :draft.savedBy,"
                        + " publicity = :publication.publicity, published_revision = :publication.revision,"
                        + " first_published_at = :publication.firstAt, published_at = :publication.latestAt"
                        + " where id = :id")
                .with(item)
                .run();
    }
}
