package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all content items. Who may touch one is the business of the front classes ({@link Contents}, and those
 * of the packages after this one); nothing else comes here.
 */
@ApplicationScoped
public class ContentItems {

    private static final String SELECT =
            "select id, site_id, type, locale, slug, path, stage, title, dated, draft_revision,"
                    + " published_revision, first_published_at, published_at, updated_at, updated_by from content_item";

    @Inject
    Sql sql;

    public Optional<ContentItem> find(ContentId id) {
        return sql.first(SELECT + " where id = ? and trashed_at is null", ContentItems::item, id.value());
    }

    /** Finds an item and holds its row until the transaction ends, so that two changes follow each other. */
    public Optional<ContentItem> hold(ContentId id) {
        return sql.first(SELECT + " where id = ? and trashed_at is null for update", ContentItems::item, id.value());
    }

    List<ContentItem> list(ContentQuerySql query) {
        return sql.list(SELECT + query.conditions(), ContentItems::item, query.values());
    }

    Map<String, Long> kinds(UUID siteId) {
        var kinds = new LinkedHashMap<String, Long>();
        sql.list(
                        "select type, count(*) from content_item where site_id = ? and trashed_at is null"
                                + " group by type order by count(*) desc, type",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        siteId)
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        return kinds;
    }

    public void insert(ContentItem item) {
        sql.run(
                "insert into content_item (id, site_id, type, locale, slug, path, stage, title, dated, draft_revision,"
                        + " created_at, created_by, updated_at, updated_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                item.id().value(),
                item.siteId(),
                item.typeId(),
                item.language().toLanguageTag(),
                item.slug().value(),
                pathOf(item),
                item.stage().name(),
                item.title(),
                item.dated().orElse(null),
                item.draft(),
                item.updatedAt(),
                item.updatedBy().orElse(null),
                item.updatedAt(),
                item.updatedBy().orElse(null));
    }

    public void update(ContentItem item) {
        sql.run(
                "update content_item set locale = ?, slug = ?, path = ?, stage = ?, title = ?, dated = ?, draft_revision = ?,"
                        + " published_revision = ?, first_published_at = ?, published_at = ?, updated_at = ?,"
                        + " updated_by = ? where id = ?",
                item.language().toLanguageTag(),
                item.slug().value(),
                pathOf(item),
                item.stage().name(),
                item.title(),
                item.dated().orElse(null),
                item.draft(),
                item.published().orElse(null),
                item.firstPublishedAt().orElse(null),
                item.publishedAt().orElse(null),
                item.updatedAt(),
                item.updatedBy().orElse(null),
                item.id().value());
    }

    private static @Nullable String pathOf(ContentItem item) {
        return item.path().map(SitePath::value).orElse(null);
    }

    private static ContentItem item(ResultSet row) throws SQLException {
        return new ContentItem(
                new ContentId(row.getObject("id", UUID.class)),
                row.getObject("site_id", UUID.class),
                row.getString("type"),
                Locale.forLanguageTag(row.getString("locale")),
                new Slug(row.getString("slug")),
                Optional.ofNullable(row.getString("path")).map(SitePath::new),
                Stage.valueOf(row.getString("stage")),
                row.getString("title"),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                row.getInt("draft_revision"),
                Optional.ofNullable(row.getObject("published_revision", Integer.class)),
                instant(row, "first_published_at"),
                instant(row, "published_at"),
                instant(row, "updated_at").orElseThrow(),
                Optional.ofNullable(row.getObject("updated_by", UUID.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
