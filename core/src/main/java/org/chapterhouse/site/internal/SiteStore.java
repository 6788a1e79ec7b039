package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.site.Site;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The sites as they are kept. */
@ApplicationScoped
public class SiteStore {

    @Inject
    Jdbi database;

    public List<Site> all() {
        return database.withHandle(
                handle -> handle.select("select * from site order by parent_id is not null, name, slug")
                        .map(SiteStore::site)
                        .list());
    }

    public Optional<Site> bySlug(String slug) {
        return database.withHandle(handle -> handle.select("select * from site where slug = ?", slug)
                .map(SiteStore::site)
                .findFirst());
    }

    public Optional<Site> byId(UUID id) {
        return database.withHandle(handle -> handle.select("select * from site where id = ?", id)
                .map(SiteStore::site)
                .findFirst());
    }

    /** Adds the site; false if the slug is taken. */
    public boolean add(Site site) {
        return database.withHandle(handle -> handle.execute(
                        "insert into site (id, slug, name, parent_id, language, zone, accent)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing",
                        site.id(),
                        site.slug(),
                        site.name(),
                        site.parentId().orElse(null),
                        site.language(),
                        site.zone().getId(),
                        site.accent()))
                == 1;
    }

    public void update(Site site) {
        database.withHandle(handle -> handle.execute(
                "update site set name = ?, language = ?, zone = ?, accent = ? where id = ?",
                site.name(),
                site.language(),
                site.zone().getId(),
                site.accent(),
                site.id()));
    }

    private static Site site(ResultSet row, StatementContext context) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)),
                row.getString("language"),
                ZoneId.of(row.getString("zone")),
                row.getString("accent"));
    }
}
