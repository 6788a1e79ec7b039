package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.SiteNames;
import org.chapterhouse.site.Site;

/** The sites as they are kept. */
@ApplicationScoped
public class SiteStore implements SiteNames {

    @Inject
    Sql sql;

    public List<Site> all() {
        return sql.of("select * from site order by parent_id is not null, name, slug")
                .list(Site.class);
    }

    public Optional<Site> bySlug(String slug) {
        return sql.of("select * from site where slug = :slug")
                .with("slug", slug)
                .first(Site.class);
    }

    public Optional<Site> byId(UUID id) {
        return sql.of("select * from site where id = :id").with("id", id).first(Site.class);
    }

    @Override
    public boolean exists(String slug) {
        return bySlug(slug).isPresent();
    }

    /** Adds the site; false if the slug is taken. */
    public boolean add(Site site) {
        return sql.of("insert into site (id, slug, name, parent_id, language, zone, accent) values"
                                + " (:id, :slug, :name, :parentId, :language, :zone, :accent)"
                                + " on conflict (slug) do nothing")
                        .with(site)
                        .run()
                == 1;
    }

    public void update(Site site) {
        sql.of("update site set name = :name, language = :language, zone = :zone, accent = :accent where id = :id")
                .with(site)
                .run();
    }
}
