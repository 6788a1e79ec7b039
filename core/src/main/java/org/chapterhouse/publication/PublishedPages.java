package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is public now. Plain JDBC, outside any transaction: the busiest queries of the suite.
 *
 * <p>Needs no permission: what is here is for everyone; what is under embargo and what has ended is not here.
 */
@ApplicationScoped
public class PublishedPages {

    private static final String COLUMNS =
            "site_id, path, item_id, type, locale, title, summary, payload, listed_on, published_at, updated_at";
    private static final String VISIBLE = "visible_from <= ? and visible_until > ?";
    private static final String PAGE =
            "select " + COLUMNS + " from published_page where site_id = ? and path = ? and " + VISIBLE;
    private static final String REDIRECT =
            "select p.path from redirect r join published_page p on p.item_id = r.item_id"
                    + " where r.site_id = ? and r.path = ? and " + VISIBLE;
    private static final String ENDED = "select type from published_page where site_id = ?"
            + " and (path = ? or item_id = (select item_id from redirect where site_id = ? and path = ?))"
            + " and visible_from < visible_until and visible_until <= ?";
    private static final String NEXT = "select at from (select least("
            + "(select min(visible_from) from published_page where visible_from > ?),"
            + "(select min(visible_until) from published_page where visible_until > ? and visible_until < 'infinity'),"
            + "(select min(changes_at) from published_page where changes_at > ?)) as at) next where at is not null";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Optional<PublishedPage> find(UUID siteId, SitePath path) {
        var now = now();
        return sql.first(PAGE, PublishedPages::page, siteId, path.value(), now, now);
    }

    /** Where a page that used to be at this address is now. */
    public Optional<SitePath> movedTo(UUID siteId, SitePath path) {
        var now = now();
        return sql.first(REDIRECT, row -> new SitePath(row.getString(1)), siteId, path.value(), now, now);
    }

    /** The type of the page that was at this address, or used to be, until its time was over. */
    public Optional<String> ended(UUID siteId, SitePath path) {
        return sql.first(ENDED, row -> row.getString(1), siteId, path.value(), siteId, path.value(), now());
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
        before.ifPresent(place -> stretch.and("(listed_on, item_id) < (?, ?)", place.listedOn(), place.itemId()));
        return stretch.list("listed_on desc, item_id desc", limit);
    }

    /** What stands above a place in the same list, the nearest first; with the page at that place itself. */
    public List<PublishedPage> upFrom(Optional<String> typeId, Optional<UUID> siteId, Place place, int limit) {
        var stretch = stretch(typeId, siteId);
        stretch.and("(listed_on, item_id) >= (?, ?)", place.listedOn(), place.itemId());
        return stretch.list("listed_on, item_id", limit);
    }

    private Stretch stretch(Optional<String> typeId, Optional<UUID> siteId) {
        var stretch = new Stretch(now());
        typeId.ifPresent(type -> stretch.and("type = ?", type));
        siteId.ifPresent(site -> stretch.and("site_id = ?", site));
        return stretch;
    }

    /** A query for some of what is visible. */
    private final class Stretch {

        private final StringBuilder select =
                new StringBuilder("select " + COLUMNS + " from published_page where " + VISIBLE);
        private final List<Object> values = new ArrayList<>();

        Stretch(Instant now) {
            values.addAll(List.of(now, now));
        }

        void and(String condition, Object... parameters) {
            select.append(" and ").append(condition);
            values.addAll(List.of(parameters));
        }

        List<PublishedPage> list(String order, int limit) {
            select.append(" order by ").append(order).append(" limit ").append(limit);
            return sql.list(select.toString(), PublishedPages::page, values.toArray());
        }
    }

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
        var now = now();
        return sql.first(NEXT, row -> instant(row, "at"), now, now, now);
    }

    private Instant now() {
        return clock.instant();
    }

    private static PublishedPage page(ResultSet row) throws SQLException {
        return new PublishedPage(
                row.getObject("site_id", UUID.class),
                new SitePath(row.getString("path")),
                new ContentId(row.getObject("item_id", UUID.class)),
                row.getString("type"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("title"),
                row.getString("summary"),
                RecordJson.parse(row.getString("payload")),
                row.getObject("listed_on", LocalDate.class),
                instant(row, "published_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return Objects.requireNonNull(moment).toInstant();
    }
}
