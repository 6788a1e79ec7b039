package org.chapterhouse.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.search.Found;
import org.chapterhouse.search.SearchFor;

/**
 * Asks the index. The words are taken apart once for each language that there are documents in, and each document is asked in its own.
 */
@ApplicationScoped
public class IndexQuery {

    private static final String ASKED = "with asked as materialized (select known as configuration,"
            + " search_query(known, :words) as query"
            + " from unnest(:configurations::text[]) as known"
            + " where exists (select 1 from search_document d where d.configuration = known))";

    private static final String VISIBLE = " from asked join search_document d"
            + " on d.configuration = asked.configuration and d.words @@ asked.query"
            + " where d.visible_from <= :now and d.visible_until > :now"
            + " and (:site::uuid is null or d.site_id = :site::uuid)";

    private static final String KINDS = " select d.kind, count(*) as count" + VISIBLE
            + " and d.kind = any(:kinds) group by d.kind" + " order by count desc, d.kind";

    /** What is new counts twice as much as what is old, and what stands in a title ten times as much as what stands anywhere. */
    private static final String BEST = ", best as (select d.source, d.key, asked.query,"
            + " ts_rank(d.words, asked.query, 1) * (1 + 1 / (1 + greatest(0, :today::date - d.dated) / 365.0)) as score"
            + VISIBLE + " and d.kind = any(:kinds)"
            + " order by score desc, d.dated desc, d.source, d.key limit :limit offset :offset)"
            + " select kind, site_id, path, language, dated, title, summary, left(body, :most) as body,"
            + " search_marked(configuration, title, query) as marked_title,"
            + " search_marked(configuration, summary, query) as marked_summary,"
            + " search_marked(configuration, left(body, :most), query) as marked_body"
            + " from best join search_document using (source, key) order by score desc, dated desc, source, key";

    /** A word further down in a text is found all the same, but not shown. */
    private static final int SHOWN_OF_A_TEXT = 6_000;

    @Inject
    Sql sql;

    private record Line(
            String kind,
            UUID siteId,
            SitePath path,
            Locale language,
            LocalDate dated,
            String title,
            String summary,
            String body,
            List<String> markedTitle,
            List<String> markedSummary,
            List<String> markedBody) {

        private Found.Hit hit() {
            return new Found.Hit(
                    kind,
                    siteId,
                    path,
                    language,
                    dated,
                    Excerpt.of(title, markedTitle).whole(),
                    excerpt());
        }

        private List<Found.Piece> excerpt() {
            var brief = Excerpt.of(summary, markedSummary);
            var full = Excerpt.of(body, markedBody);
            return !brief.hasAny() && (full.hasAny() || summary.isEmpty()) ? full.around() : brief.around();
        }
    }

    /** Nothing of what is asked takes longer than that; counts for the transaction. */
    public void limitTo(int milliseconds) {
        sql.of("select set_config('statement_timeout', :most, true)")
                .with("most", String.valueOf(milliseconds))
                .any();
    }

    public List<Found.Kind> kinds(SearchFor asked, Collection<String> kinds, Instant now) {
        return statement(ASKED + KINDS, asked, kinds, now).list(Found.Kind.class);
    }

    public List<Found.Hit> best(SearchFor asked, Collection<String> kinds, Instant now, int offset) {
        return statement(ASKED + BEST, asked, kinds, now)
                .with("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .with("limit", SearchFor.PAGE_SIZE)
                .with("offset", offset)
                .with("most", SHOWN_OF_A_TEXT)
                .list(Line.class)
                .stream()
                .map(Line::hit)
                .toList();
    }

    private SqlStatement statement(String text, SearchFor asked, Collection<String> kinds, Instant now) {
        return sql.of(text)
                .with("words", asked.words())
                .with("configurations", Configurations.all())
                .with("kinds", kinds)
                .with("site", asked.siteId())
                .with("now", now);
    }
}
