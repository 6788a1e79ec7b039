package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.platform.sql.Sql;

/** Which plugins have ever taken part; always within the transaction of whoever asks. */
@ApplicationScoped
class PluginBook {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * One that takes part, or did.
     *
     * @param types every content type it ever brought
     */
    record Seen(String id, String jar, String version, List<String> types) {}

    /** What it no longer brings is still known to be its. */
    void note(Seen plugin) {
        sql.of(
                        "insert into plugin_seen as known (id, jar, version, types, seen_at)"
                                + " values (:id, :jar, :version, :types, :now)"
                                + " on conflict (id) do update set jar = excluded.jar, version = excluded.version, seen_at = excluded.seen_at,"
                                + " types = array(select distinct type from unnest(known.types || excluded.types) type order by type)")
                .with(plugin)
                .with("now", clock.instant())
                .run();
    }

    List<Seen> all() {
        return sql.of("select id, jar, version, types from plugin_seen order by id")
                .list(Seen.class);
    }

    Optional<Seen> find(String id) {
        return sql.of("select id, jar, version, types from plugin_seen where id = :id")
                .with("id", id)
                .first(Seen.class);
    }
}
