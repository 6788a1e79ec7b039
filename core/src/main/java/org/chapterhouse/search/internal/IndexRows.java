package org.chapterhouse.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;

/** The rows of the index. */
@ApplicationScoped
public class IndexRows {

    /** The source of what is content. */
    public static final String CONTENT = "";

    /** More of a text than that makes it no better to find, and what PostgreSQL makes of it must stay below a megabyte. */
    private static final int LONGEST = 200_000;

    @Inject
    Sql sql;

    /** @param visibleUntil empty for what never ends */
    record Row(
            String source,
            String key,
            String kind,
            UUID siteId,
            SitePath path,
            Locale language,
            String title,
            String summary,
            String body,
            LocalDate dated,
            Instant visibleFrom,
            Optional<Instant> visibleUntil) {

        String configuration() {
            return Configurations.of(language);
        }
    }

    void write(Row row) {
        sql.of(
                        "insert into search_document (source, key, kind, site_id, path, language, configuration, title, summary, body,"
                                + " dated, visible_from, visible_until, words)"
                                + " values (:source, :key, :kind, :siteId, :path, :language, :configuration, :title, :summary, :text,"
                                + " :dated, :visibleFrom, coalesce(:visibleUntil::timestamptz, 'infinity'),"
                                + " setweight(search_words(:configuration, :title), 'A')"
                                + " || setweight(search_words(:configuration, :summary), 'B')"
                                + " || search_words(:configuration, :text))"
                                + " on conflict (source, key) do update set kind = excluded.kind, site_id = excluded.site_id,"
                                + " path = excluded.path, language = excluded.language, configuration = excluded.configuration,"
                                + " title = excluded.title, summary = excluded.summary, body = excluded.body,"
                                + " dated = excluded.dated, visible_from = excluded.visible_from,"
                                + " visible_until = excluded.visible_until, words = excluded.words")
                .with(row)
                .with("configuration", row.configuration())
                .with(
                        "text",
                        row.body().substring(0, Math.min(LONGEST, row.body().length())))
                .run();
    }

    void remove(String source, String key) {
        sql.of("delete from search_document where source = :source and key = :key")
                .with("source", source)
                .with("key", key)
                .run();
    }

    void removeAllBut(String source, Collection<String> keys) {
        sql.of("delete from search_document where source = :source and key <> all(:keys)")
                .with("source", source)
                .with("keys", keys)
                .run();
    }

    /** By what the documents of a source were made; nothing where they never were. */
    Optional<String> made(String source) {
        return sql.of("select made from search_source where name = :source")
                .with("source", source)
                .first(String.class);
    }

    void noteMade(String source, String by) {
        sql.of(
                        "insert into search_source (name, made) values (:source, :by) on conflict (name) do update set made = :by")
                .with("source", source)
                .with("by", by)
                .run();
    }

    /** Nobody makes all of a source anew until the transaction ends. */
    void hold(String source) {
        lock("pg_advisory_xact_lock_shared", source);
    }

    /** Nobody writes a document of a source until the transaction ends. */
    void holdAlone(String source) {
        lock("pg_advisory_xact_lock", source);
    }

    private void lock(String how, String source) {
        sql.of("select " + how + "(hashtextextended(:name, 0))")
                .with("name", "chapterhouse.search." + source)
                .any();
    }

    /** Another PostgreSQL may take words apart otherwise. */
    String database() {
        return sql.of("select current_setting('server_version_num')::integer / 10000 || ''")
                .first(String.class)
                .orElse("");
    }
}
