package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.type.Choice;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;

/**
 * Reads what is public now, without a transaction of its own: the busiest queries of the suite.
 *
 * <p>Needs no permission: what is here is for everyone; what is under embargo and what has ended is not here.
 */
@ApplicationScoped
@ForEveryone("what is published is there to be read")
public class PublishedPages {

    private static final String CURRENT = "holds @> :now::timestamptz";
    private static final String COLUMNS =
            "site_id, path, item_id, type as type_id, locale as language, title, summary, payload, "
                    + "listed_on, published_at, updated_at, " + CURRENT + " as current";
    static final String VISIBLE = "visible_from <= :now and visible_until > :now";
    private static final String PAGE =
            "select " + COLUMNS + " from published_page where site_id = :site and path = :path and " + VISIBLE;
    private static final String WHERE_IT_IS =
            "select path, type as type_id from published_page where item_id = :id and " + VISIBLE;
    private static final String HERE = " where site_id = :site and (path = :path or item_id = :former)";
    private static final String GONE = "select type as type_id, false as withdrawn from published_page" + HERE
            + " and visible_from < visible_until and visible_until <= :now"
            + " union all select type, true from withdrawn_page" + HERE;
    private static final String YEARS =
            "select distinct extract(year from listed_on)::integer as year from published_page"
                    + " where type = :type and (:site::uuid is null or site_id = :site) and " + VISIBLE
                    + " order by year desc";
    private static final String CHOICES =
            "select distinct substr(choice, length(:field) + 2) from published_page, unnest(choices) choice"
                    + " where type = :type and (:site::uuid is null or site_id = :site) and starts_with(choice, :field || '=')"
                    + " and " + VISIBLE;
    private static final String EVERYTHING = "select site_id, path, type as type_id, updated_at from published_page"
            + " where " + VISIBLE + " order by listed_on desc, item_id desc limit :limit";
    private static final String NEXT = "select at from (select least("
            + "(select min(visible_from) from published_page where visible_from > :now),"
            + "(select min(visible_until) from published_page where visible_until > :now and visible_until < 'infinity'),"
            + "(select min(at) from page_change where at > :now)) as at) next where at is not null";

    @Inject
    Sql sql;

    @Inject
    Addresses addresses;

    @Inject
    Clock clock;

    public Optional<PublishedPage> find(UUID siteId, SitePath path) {
        return at(PAGE, siteId, path).first(PublishedPage.class);
    }

    /** The page that used to be at this address: it has another one now, its time is over or it was withdrawn. */
    public Optional<Former> formerly(UUID siteId, SitePath path) {
        var item = addresses.formerlyAt(siteId, path);
        return item.flatMap(this::whereItIs)
                .map(there -> new Former(there.typeId(), Optional.of(there.path()), false))
                .or(() -> at(GONE, siteId, path)
                        .with("former", item)
                        .first(Gone.class)
                        .map(gone -> new Former(gone.typeId(), Optional.empty(), gone.withdrawn())));
    }

    private Optional<There> whereItIs(ContentId id) {
        return sql.of(WHERE_IT_IS).with("id", id).with("now", now()).first(There.class);
    }

    private record There(SitePath path, String typeId) {}

    private record Gone(String typeId, boolean withdrawn) {}

    /** Everything that is public on all sites, at most so much of it, the newest first. */
    public List<Public> everything(int limit) {
        return sql.of(EVERYTHING).with("now", now()).with("limit", limit).list(Public.class);
    }

    private SqlStatement at(String question, UUID siteId, SitePath path) {
        return sql.of(question).with("site", siteId).with("path", path).with("now", now());
    }

    /**
     * A stretch of what is public, newest first.
     *
     * @param typeId only this type; empty for all
     * @param siteId only this site; empty for all
     * @param before where the stretch before ended; empty for the first
     */
    public List<PublishedPage> list(
            Optional<String> typeId, Optional<UUID> siteId, Optional<ListPosition> before, int limit) {
        var stretch = stretch(typeId, siteId, Order.NEWEST_FIRST);
        before.ifPresent(stretch::below);
        return stretch.list(limit);
    }

    /** The newest of a type, or of those that have made a choice. */
    public List<PublishedPage> newest(ContentType<?> type, UUID siteId, Optional<Choice> choice, int limit) {
        var stretch = stretch(Optional.of(type.id()), Optional.of(siteId), Order.NEWEST_FIRST);
        choice.ifPresent(stretch::of);
        return stretch.list(limit);
    }

    /** The newest of a type that hold now. */
    public List<PublishedPage> current(ContentType<?> type, Optional<UUID> siteId, int limit) {
        var stretch = stretch(Optional.of(type.id()), siteId, Order.NEWEST_FIRST);
        stretch.current();
        return stretch.list(limit);
    }

    /** A stretch of the list of a type as readers turn its pages: what holds now, and only then what no longer does. */
    public List<PublishedPage> page(
            ContentType<?> type, Optional<UUID> siteId, Listing listing, Optional<ListPosition> before, int limit) {
        if (before.filter(place -> !place.current()).isPresent() && !type.mayLapse()) {
            return List.of();
        }
        var stretch = stretch(Optional.of(type.id()), siteId, Order.of(type));
        stretch.of(listing);
        before.ifPresent(stretch::below);
        return stretch.list(limit);
    }

    /** The years in which something of the type is listed, the latest first. */
    public List<Year> years(ContentType<?> type, Optional<UUID> siteId) {
        return sql
                .of(YEARS)
                .with("now", now())
                .with("type", type.id())
                .with("site", siteId)
                .list(Integer.class)
                .stream()
                .map(Year::of)
                .toList();
    }

    /** The values of a field by which something of the type is listed. */
    public List<Choice> choices(ContentType<?> type, Optional<UUID> siteId, String field) {
        return sql
                .of(CHOICES)
                .with("now", now())
                .with("type", type.id())
                .with("site", siteId)
                .with("field", field)
                .list(String.class)
                .stream()
                .map(value -> new Choice(field, value))
                .toList();
    }

    /** What stands above a place in the list of a type, the nearest first; with the page at that place itself. */
    public List<PublishedPage> upFrom(
            ContentType<?> type, Optional<UUID> siteId, Listing listing, ListPosition place, int limit) {
        var stretch = stretch(Optional.of(type.id()), siteId, Order.of(type));
        stretch.of(listing);
        stretch.upFrom(place);
        return stretch.list(limit);
    }

    private Stretch stretch(Optional<String> typeId, Optional<UUID> siteId, Order order) {
        var stretch = new Stretch(order);
        typeId.ifPresent(type -> stretch.and("type = :type", "type", type));
        siteId.ifPresent(site -> stretch.and("site_id = :site", "site", site));
        return stretch;
    }

    /** By what a list is in order. Where everything holds an index has the order ready. */
    private enum Order {
        NEWEST_FIRST("", ""),
        CURRENT_FIRST("(" + CURRENT + "), ", ":current, ");

        private final String column;
        private final String value;

        Order(String column, String value) {
            this.column = column;
            this.value = value;
        }

        static Order of(ContentType<?> type) {
            return type.mayLapse() ? CURRENT_FIRST : NEWEST_FIRST;
        }

        String relation(String sign) {
            return "(" + column + "listed_on, item_id) " + sign + " (" + value + ":day, :item)";
        }

        String down() {
            return column.replace(", ", " desc, ") + "listed_on desc, item_id desc";
        }

        String up() {
            return column + "listed_on, item_id";
        }
    }

    /** A query for some of what is visible. */
    private final class Stretch {

        private final StringBuilder select =
                new StringBuilder("select " + COLUMNS + " from published_page where " + VISIBLE);
        private final Map<String, Object> values = new LinkedHashMap<>(Map.of("now", now()));
        private final Order order;
        private String sorting;

        Stretch(Order order) {
            this.order = order;
            this.sorting = order.down();
        }

        void and(String condition, String name, Object value) {
            select.append(" and ").append(condition);
            values.put(name, value);
        }

        void of(Listing listing) {
            listing.year().ifPresent(this::of);
            listing.choice().ifPresent(this::of);
        }

        void of(Choice choice) {
            and("choices @> array[:choice]", "choice", choice.toString());
        }

        private void of(Year year) {
            and("listed_on >= :first", "first", year.atDay(1));
            and("listed_on < :next", "next", year.plusYears(1).atDay(1));
        }

        void current() {
            select.append(" and ").append(CURRENT);
        }

        void below(ListPosition place) {
            from(order.relation("<"), place);
        }

        void upFrom(ListPosition place) {
            from(order.relation(">="), place);
            sorting = order.up();
        }

        private void from(String relation, ListPosition place) {
            and(relation, "day", place.listedOn());
            values.put("item", place.itemId());
            if (order == Order.CURRENT_FIRST) {
                values.put("current", place.current());
            }
        }

        List<PublishedPage> list(int limit) {
            var statement =
                    sql.of(select + " order by " + sorting + " limit :limit").with("limit", limit);
            values.forEach(statement::with);
            return statement.list(PublishedPage.class);
        }
    }

    /**
     * A page that readers once saw at an address.
     *
     * @param now where it is; none when it is nowhere any more
     * @param withdrawn whether somebody took it back
     */
    public record Former(String typeId, Optional<SitePath> now, boolean withdrawn) {}

    /** That a page is public, without a word of it. */
    public record Public(UUID siteId, SitePath path, String typeId, Instant updatedAt) {}

    /**
     * The first instant after that one at which pages change by themselves: an embargo is over, a job is closed, an appeal ends. Until then
     * a page that was drawn from that instant on stays true.
     */
    public Optional<Instant> nextChange(Instant after) {
        return sql.of(NEXT).with("now", after).first(Instant.class);
    }

    private Instant now() {
        return clock.instant();
    }
}
