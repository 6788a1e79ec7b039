package org.chapterhouse.content;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What to list, in which order, from where on.
 *
 * @param title words the title must contain; blank for all
 * @param changedBy only what this account saved last
 * @param waiting only what says something that readers do not see yet: drafts, and public pages changed since
 * @param among only these items
 * @param after the last row of the page before, by its {@link ContentPage#next()}
 * @param limit rows a page, 1 to 200
 */
public record ContentQuery(
        Optional<String> typeId,
        Optional<String> siteSlug,
        Optional<Publicity> publicity,
        String title,
        Optional<UUID> changedBy,
        boolean waiting,
        Optional<Set<ContentId>> among,
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
                false,
                Optional.empty(),
                Order.UPDATED,
                Optional.empty(),
                20);
    }

    public ContentQuery ofType(String id) {
        return new ContentQuery(
                Optional.of(id), siteSlug, publicity, title, changedBy, waiting, among, order, after, limit);
    }

    public ContentQuery ofSite(Optional<String> slug) {
        return new ContentQuery(typeId, slug, publicity, title, changedBy, waiting, among, order, after, limit);
    }

    public ContentQuery in(Optional<Publicity> wanted) {
        return new ContentQuery(typeId, siteSlug, wanted, title, changedBy, waiting, among, order, after, limit);
    }

    public ContentQuery titled(String words) {
        return new ContentQuery(
                typeId, siteSlug, publicity, typed(words), changedBy, waiting, among, order, after, limit);
    }

    /** No title holds what no keyboard types. */
    private static String typed(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public ContentQuery changedBy(UUID account) {
        return new ContentQuery(
                typeId, siteSlug, publicity, title, Optional.of(account), waiting, among, order, after, limit);
    }

    public ContentQuery onlyWaiting() {
        return new ContentQuery(typeId, siteSlug, publicity, title, changedBy, true, among, order, after, limit);
    }

    public ContentQuery among(Collection<ContentId> ids) {
        return new ContentQuery(
                typeId,
                siteSlug,
                publicity,
                title,
                changedBy,
                waiting,
                Optional.of(Set.copyOf(ids)),
                order,
                after,
                limit);
    }

    public ContentQuery by(Order wanted) {
        return new ContentQuery(typeId, siteSlug, publicity, title, changedBy, waiting, among, wanted, after, limit);
    }

    public ContentQuery after(Optional<String> cursor) {
        return new ContentQuery(typeId, siteSlug, publicity, title, changedBy, waiting, among, order, cursor, limit);
    }

    public ContentQuery limitedTo(int rows) {
        return new ContentQuery(typeId, siteSlug, publicity, title, changedBy, waiting, among, order, after, rows);
    }
}
