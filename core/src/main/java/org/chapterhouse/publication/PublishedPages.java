package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is public now. Plain JDBC, outside any transaction: the busiest queries of the suite.
 *
 * <p>Needs no permission: what is here is for everyone, and what is under embargo is not here.
 */
@ApplicationScoped
public class PublishedPages {

    private static final String COLUMNS =
            "site_id, path, item_id, type, title, summary, payload, listed_on, published_at, updated_at";
    private static final String PAGE =
            "select " + COLUMNS + " from published_page where site_id = ? and path = ? and visible_from <= ?";
    private static final String REDIRECT =
            "select p.path from redirect r join published_page p on p.item_id = r.item_id"
                    + " where r.site_id = ? and r.path = ? and p.visible_from <= ?";
    private static final String NEXT = "select min(visible_from) from published_page where visible_from > ?";

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    public Optional<PublishedPage> find(UUID siteId, SitePath path) {
        return query(PAGE, List.of(siteId, path.value(), now()), PublishedPages::page).stream()
                .findFirst();
    }

    /** Where a page that used to be at this address is now. */
    public Optional<SitePath> movedTo(UUID siteId, SitePath path) {
        return query(REDIRECT, List.of(siteId, path.value(), now()), row -> new SitePath(row.getString(1))).stream()
                .findFirst();
    }

    /**
     * A stretch of a list, newest first.
     *
     * @param typeId only this type; empty for all
     * @param siteId only this site; empty for all
     * @param before where the page before ended; empty for the first
     */
    public List<PublishedPage> list(Optional<String> typeId, Optional<UUID> siteId, Optional<Place> before, int limit) {
        var sql = new StringBuilder("select " + COLUMNS + " from published_page where visible_from <= ?");
        var values = new ArrayList<Object>(List.of(now()));
        typeId.ifPresent(type -> condition(sql, values, " and type = ?", type));
        siteId.ifPresent(site -> condition(sql, values, " and site_id = ?", site));
        before.ifPresent(place -> {
            sql.append(" and (listed_on, item_id) < (?, ?)");
            values.add(place.listedOn());
            values.add(place.itemId());
        });
        sql.append(" order by listed_on desc, item_id desc limit ").append(limit);
        return query(sql.toString(), values, PublishedPages::page);
    }

    private static void condition(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
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
                                LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return listedOn + "_" + itemId;
        }
    }

    /** The next instant at which something that is under embargo becomes public: until then a drawn page stays true. */
    public Optional<Instant> nextChange() {
        return query(NEXT, List.of(now()), row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .get(0)
                .map(OffsetDateTime::toInstant);
    }

    private Instant now() {
        return clock.instant();
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, List<?> values, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.size(); index++) {
                var value = values.get(index);
                statement.setObject(
                        index + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
            }
            var found = new ArrayList<T>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("reading published pages failed", e);
        }
    }

    private static PublishedPage page(ResultSet row) throws SQLException {
        return new PublishedPage(
                row.getObject("site_id", UUID.class),
                new SitePath(row.getString("path")),
                new ContentId(row.getObject("item_id", UUID.class)),
                row.getString("type"),
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
