package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all content items. Who may touch one is the business of the front classes ({@link Contents}, and those
 * of the packages after this one); nothing else comes here.
 */
@ApplicationScoped
public class ContentItems {

    static final String COLUMNS = "id, site_id, type, slug, path, stage, title, dated, draft_revision,"
            + " published_revision, first_published_at, published_at, updated_at, updated_by";

    @Inject
    Jdbi database;

    public Optional<ContentItem> find(ContentId id) {
        return database.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from content_item where id = :id and trashed_at is null")
                .bind("id", id.value())
                .map(ContentItems::item)
                .findOne());
    }

    /** Finds an item and holds its row until the transaction ends, so that two changes follow each other. */
    public Optional<ContentItem> lock(ContentId id) {
        return database.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from content_item where id = :id and trashed_at is null for update")
                .bind("id", id.value())
                .map(ContentItems::item)
                .findOne());
    }

    /** The item that holds an address of a site, public or reserved. */
    public Optional<ContentItem> at(UUID siteId, SitePath path) {
        return database.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from content_item where site_id = :site and path = :path")
                .bind("site", siteId)
                .bind("path", path.value())
                .map(ContentItems::item)
                .findOne());
    }

    public void insert(ContentItem item, String locale) {
        database.useHandle(handle -> handle.createUpdate(
                        "insert into content_item (id, site_id, type, locale, slug, path, stage, title, dated,"
                                + " draft_revision, created_at, created_by, updated_at, updated_by) values (:id, :site,"
                                + " :type, :locale, :slug, :path, :stage, :title, :dated, :draft, :at, :by, :at, :by)")
                .bind("id", item.id().value())
                .bind("site", item.siteId())
                .bind("type", item.typeId())
                .bind("locale", locale)
                .bind("slug", item.slug().value())
                .bind("path", item.path().map(SitePath::value).orElse(null))
                .bind("stage", item.stage().name())
                .bind("title", item.title())
                .bind("dated", item.dated().orElse(null))
                .bind("draft", item.draft())
                .bind("at", item.updatedAt())
                .bind("by", item.updatedBy().orElse(null))
                .execute());
    }

    public void update(ContentItem item) {
        database.useHandle(handle -> handle.createUpdate(
                        "update content_item set slug = :slug, path = :path, stage = :stage, title = :title, dated ="
                                + " :dated, draft_revision = :draft, published_revision = :published, first_published_at ="
                                + " :first, published_at = :publishedAt, updated_at = :at, updated_by = :by where id = :id")
                .bind("id", item.id().value())
                .bind("slug", item.slug().value())
                .bind("path", item.path().map(SitePath::value).orElse(null))
                .bind("stage", item.stage().name())
                .bind("title", item.title())
                .bind("dated", item.dated().orElse(null))
                .bind("draft", item.draft())
                .bind("published", item.published().orElse(null))
                .bind("first", item.firstPublishedAt().orElse(null))
                .bind("publishedAt", item.publishedAt().orElse(null))
                .bind("at", item.updatedAt())
                .bind("by", item.updatedBy().orElse(null))
                .execute());
    }

    static ContentItem item(ResultSet row, StatementContext context) throws SQLException {
        return new ContentItem(
                new ContentId(row.getObject("id", UUID.class)),
                row.getObject("site_id", UUID.class),
                row.getString("type"),
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
