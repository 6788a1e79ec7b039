package org.chapterhouse.content;

import java.util.Optional;
import java.util.UUID;

/**
 * What to list, in which order, from where on.
 *
 * @param title words the title must contain; blank for all
 * @param changedBy only what this account saved last
 * @param after the last row of the page before, by its {@link ContentPage#next()}
 * @param limit rows a page, 1 to 200
 */
public record ContentQuery(
        Optional<String> typeId,
        Optional<String> siteSlug,
        Optional<Stage> stage,
        String title,
        Optional<UUID> changedBy,
        Order order,
        Optional<String> after,
        int limit) {

    /** The orders a list knows, each with an index beneath it. */
    public enum Order {
        /** Last changed first. */
        UPDATED,
        /** Newest date first; what has no date comes last. */
        DATED,
        /** By title, A to Z. */
        TITLE
    }

    public ContentQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows, not " + limit);
        }
    }

    /** Everything, last changed first, twenty a page. */
    public static ContentQuery all() {
        return new ContentQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Order.UPDATED,
                Optional.empty(),
                20);
    }

    public ContentQuery ofType(String id) {
        return new ContentQuery(Optional.of(id), siteSlug, stage, title, changedBy, order, after, limit);
    }

    public ContentQuery ofSite(Optional<String> slug) {
        return new ContentQuery(typeId, slug, stage, title, changedBy, order, after, limit);
    }

    public ContentQuery in(Optional<Stage> wanted) {
        return new ContentQuery(typeId, siteSlug, wanted, title, changedBy, order, after, limit);
    }

    public ContentQuery titled(String words) {
        return new ContentQuery(typeId, siteSlug, stage, typed(words), changedBy, order, after, limit);
    }

    /** No title holds what no keyboard types. */
    private static String typed(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public ContentQuery changedBy(UUID account) {
        return new ContentQuery(typeId, siteSlug, stage, title, Optional.of(account), order, after, limit);
    }

    public ContentQuery by(Order wanted) {
        return new ContentQuery(typeId, siteSlug, stage, title, changedBy, wanted, after, limit);
    }

    public ContentQuery after(Optional<String> cursor) {
        return new ContentQuery(typeId, siteSlug, stage, title, changedBy, order, cursor, limit);
    }

    public ContentQuery limitedTo(int rows) {
        return new ContentQuery(typeId, siteSlug, stage, title, changedBy, order, after, rows);
    }
}
