package org.chapterhouse.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement on its way to the database: give it its values, then ask for its rows or run it.
 *
 * <p>What goes in comes out again. A value is a {@code String}, {@code int}, {@code long}, {@code double}, {@code
 * BigDecimal}, {@code boolean}, {@code UUID}, {@code byte[]}, {@code LocalDate} ({@code date}), {@code LocalTime} ({@code
 * time}), {@code LocalDateTime} ({@code timestamp}), {@code Instant} or {@code OffsetDateTime} ({@code timestamptz}), {@code
 * Duration} ({@code interval}), an enum (by its name), {@code Locale}, {@code ZoneId} or {@code URI} (as text), JSON, a map of
 * texts (as {@code jsonb}), a record of one such component (as that component), or an {@code Optional} of these. A list is an
 * array of texts, whole numbers, {@code BigDecimal}s, yeses and noes, {@code UUID}s, days, enums, or records of one such
 * component ({@code id = any(:ids)}).
 */
public final class SqlStatement {

    private final Lender lender;
    private final NamedSql text;
    private final List<Record> records = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    SqlStatement(Lender lender, NamedSql text) {
        this.lender = lender;
        this.text = text;
    }

    /** The value of {@code :name}. */
    public SqlStatement with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Values by the names of a record's components; {@code :home.siteId} goes on into a record inside. */
    public SqlStatement with(Record values) {
        records.add(values);
        return this;
    }

    /**
     * Every row the query answers.
     *
     * @param type a record, read by the names of its components ({@code siteId} from {@code site_id}; what is inside a
     *     record inside, {@code home}, from {@code home_site_id}), or a single value, read from the first column
     */
    public <T> List<T> list(Class<T> type) {
        var shape = RowShape.of(type);
        return ask(rows -> {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(shape.read(rows));
            }
            return List.copyOf(found);
        });
    }

    /** The first row the query answers, read as {@link #list} reads it. */
    public <T> Optional<T> first(Class<T> type) {
        var shape = RowShape.of(type);
        return ask(rows -> rows.next() ? Optional.of(shape.read(rows)) : Optional.empty());
    }

    /** Whether the query answers any row. */
    public boolean any() {
        return ask(ResultSet::next);
    }

    /** Inserts, updates or deletes; answers how many rows that concerned. */
    public int run() {
        try (var lent = lender.lend();
                var statement = prepare(lent.connection())) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T ask(Answer<T> answer) {
        try (var lent = lender.lend();
                var statement = prepare(lent.connection());
                var rows = statement.executeQuery()) {
            return answer.of(rows);
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        requireNoneUnused();
        var statement = connection.prepareStatement(text.text());
        try {
            for (var i = 0; i < text.names().size(); i++) {
                SqlValue.bind(statement, i + 1, value(text.names().get(i)));
            }
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
        return statement;
    }

    private @Nullable Object value(String name) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        var path = name.split("\\.", -1);
        var from = records.stream()
                .filter(candidate -> RecordParts.has(candidate, path[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody has given the value of :" + name));
        return RecordParts.value(from, path);
    }

    private void requireNoneUnused() {
        Set<String> unused = new HashSet<>(values.keySet());
        text.names().forEach(unused::remove);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("the statement does not name " + unused);
        }
    }
}
