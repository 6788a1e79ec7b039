package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;

/**
 * Reads what is public now. Plain JDBC, outside any transaction: the busiest queries of the suite.
 *
 * <p>Needs no permission: what is here is for everyone; what is under embargo and what has ended is not here.
 */
@ApplicationScoped
public class PublishedPages {

    private static final String COLUMNS =
            "site_id, path, item_id, type as type_id, locale as language, title, summary, payload, listed_on, published_at, updated_at";
    private static final String VISIBLE = "visible_from <= :now and visible_until > :now";
    private static final String PAGE =
            "select " + COLUMNS + " from published_page where site_id = :site and path = :path and " + VISIBLE;
    private static final String REDIRECT =
            "select p.path from redirect r join published_page p on p.item_id = r.item_id"
                    + " where r.site_id = :site and r.path = :path and " + VISIBLE;
    private static final String HERE = " where site_id = :site"
            + " and (path = :path or item_id = (select item_id from redirect where site_id = :site and path = :path))";
    private static final String GONE = "select type as type_id, false as withdrawn from published_page" + HERE
            + " and visible_from < visible_until and visible_until <= :now"
            + " union all select type, true from withdrawn_page" + HERE;
    private static final String NEXT = "select at from (select least("
            + "(select min(visible_from) from published_page where visible_from > :now),"
            + "(select min(visible_until) from published_page where visible_until > :now and visible_until < 'infinity'),"
            + "(select min(changes_at) from published_page where changes_at > :now)) as at) next where at is not null";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Optional<PublishedPage> find(UUID siteId, SitePath path) {
        return at(PAGE, siteId, path).first(PublishedPage.class);
    }

    /** Where a page that used to be at this address is now. */
    public Optional<SitePath> movedTo(UUID siteId, SitePath path) {
        return at(REDIRECT, siteId, path).first(String.class).map(SitePath::new);
    }

    /** The page that was at this address, or used to be, until its time was over or it was withdrawn. */
    public Optional<Gone> gone(UUID siteId, SitePath path) {
        return at(GONE, siteId, path).first(Gone.class);
    }

    private SqlStatement at(String question, UUID siteId, SitePath path) {
        return sql.of(question).with("site", siteId).with("path", path).with("now", now());
    }

    /**
     * A stretch of a list, newest first.
     *
     * @param typeId only this type; empty for all
     * @param siteId only this site; empty for all
     * @param before where the page before ended; empty for the first
     */
    public List<PublishedPage> list(Optional<String> typeId, Optional<UUID> siteId, Optional<Place> before, int limit) {
        var stretch = stretch(typeId, siteId);
        before.ifPresent(place -> stretch.from("<", place));
        return stretch.list("listed_on desc, item_id desc", limit);
    }

    /** What stands above a place in the same list, the nearest first; with the page at that place itself. */
    public List<PublishedPage> upFrom(Optional<String> typeId, Optional<UUID> siteId, Place place, int limit) {
        var stretch = stretch(typeId, siteId);
        stretch.from(">=", place);
        return stretch.list("listed_on, item_id", limit);
    }

    private Stretch stretch(Optional<String> typeId, Optional<UUID> siteId) {
        var stretch = new Stretch();
        typeId.ifPresent(type -> stretch.and("type = :type", "type", type));
        siteId.ifPresent(site -> stretch.and("site_id = :site", "site", site));
        return stretch;
    }

    /** A query for some of what is visible. */
    private final class Stretch {

        private final StringBuilder select =
                new StringBuilder("select " + COLUMNS + " from published_page where " + VISIBLE);
        private final Map<String, Object> values = new LinkedHashMap<>(Map.of("now", now()));

        void and(String condition, String name, Object value) {
            select.append(" and ").append(condition);
            values.put(name, value);
        }

        void from(String relation, Place place) {
            and("(listed_on, item_id) " + relation + " (:day, :item)", "day", place.listedOn());
            values.put("item", place.itemId());
        }

        List<PublishedPage> list(String order, int limit) {
            var statement =
                    sql.of(select + " order by " + order + " limit :limit").with("limit", limit);
            values.forEach(statement::with);
            return statement.list(PublishedPage.class);
        }
    }

    /** What is left of a page that readers once saw: which type it was, and whether somebody took it back. */
    public record Gone(String typeId, boolean withdrawn) {}

    /** A place in a list, from which it goes on: {@code 2016-05-26_6f1c…}. */
    public record Place(LocalDate listedOn, UUID itemId) {

        public static Place of(PublishedPage page) {
            return new Place(page.listedOn(), page.itemId().value());
        }

        /** Reads what {@link #toString()} wrote; empty when it is anything else. */
        public static Optional<Place> parse(String text) {
            try {
                var cut = text.indexOf('_');
                return cut < 0
                        ? Optional.empty()
                        : Optional.of(new Place(
                                        LocalDate.parse(text.substring(0, cut)),
                                        UUID.fromString(text.substring(cut + 1))))
                                .filter(place -> place.toString().equals(text) && place.isOfOurEra());
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** The database knows fewer years than Java does. */
        private boolean isOfOurEra() {
            return listedOn.getYear() > 0 && listedOn.getYear() < 10_000;
        }

        @Override
        public String toString() {
            return listedOn + "_" + itemId;
        }
    }

    /**
     * The next instant at which pages change by themselves: an embargo is over, a job is closed, an appeal ends. Until then a drawn page
     * stays true.
     */
    public Optional<Instant> nextChange() {
        return sql.of(NEXT).with("now", now()).first(Instant.class);
    }

    private Instant now() {
        return clock.instant();
    }
}
