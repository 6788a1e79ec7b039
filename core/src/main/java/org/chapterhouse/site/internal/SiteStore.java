package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.site.Site;

/** The sites as they are kept. */
@ApplicationScoped
public class SiteStore {

    @Inject
    Sql sql;

    public List<Site> all() {
        return sql.list("select * from site order by parent_id is not null, name, slug", SiteStore::site);
    }

    public Optional<Site> bySlug(String slug) {
        return sql.first("select * from site where slug = ?", SiteStore::site, slug);
    }

    public Optional<Site> byId(UUID id) {
        return sql.first("select * from site where id = ?", SiteStore::site, id);
    }

    /** Adds the site; false if the slug is taken. */
    public boolean add(Site site) {
        return sql.run(
                        "insert into site (id, slug, name, parent_id, language, zone, accent)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing",
                        site.id(),
                        site.slug(),
                        site.name(),
                        site.parentId().orElse(null),
                        site.language(),
                        site.zone().getId(),
                        site.accent())
                == 1;
    }

    public void update(Site site) {
        sql.run(
                "update site set name = ?, language = ?, zone = ?, accent = ? where id = ?",
                site.name(),
                site.language(),
                site.zone().getId(),
                site.accent(),
                site.id());
    }

    private static Site site(ResultSet row) throws SQLException {
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
