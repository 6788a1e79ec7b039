package org.chapterhouse.platform.sql;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as the driver takes them. */
final class SqlValue {

    private static final JsonProvider JSON = JsonProvider.provider();

    private SqlValue() {}

    static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        var plain = plain(value);
        if (plain instanceof JsonValue json) {
            statement.setObject(index, json.toString(), Types.OTHER);
        } else if (plain instanceof Collection<?> several) {
            bindAll(statement, index, several);
        } else if (plain instanceof Duration duration) {
            statement.setObject(index, duration.toString(), Types.OTHER);
        } else {
            statement.setObject(index, plain);
        }
    }

    private static JsonValue json(Map<?, ?> words) {
        var json = JSON.createObjectBuilder();
        words.forEach((key, word) -> json.add((String) key, (String) word));
        return json.build();
    }

    private static void bindAll(PreparedStatement statement, int index, Collection<?> several) throws SQLException {
        if (several.isEmpty()) {
            statement.setObject(index, "{}", Types.OTHER);
            return;
        }
        var each = several.stream().map(SqlValue::plain).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(nameOf(each[0]), each));
    }

    private static String nameOf(@Nullable Object value) {
        if (value instanceof UUID) {
            return "uuid";
        }
        if (value instanceof Long) {
            return "bigint";
        }
        if (value instanceof Integer) {
            return "integer";
        }
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof BigDecimal) {
            return "numeric";
        }
        if (value instanceof LocalDate) {
            return "date";
        }
        throw new IllegalArgumentException("a collection of these has no name in SQL: " + value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof JsonValue) { // before maps and collections, which JSON is as well
            return value;
        }
        if (value instanceof Map<?, ?> words) {
            return json(words);
        }
        if (value instanceof Record wrapper && RecordParts.isWrapper(wrapper.getClass())) {
            return plain(RecordParts.only(wrapper));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Locale language) {
            return language.toLanguageTag();
        }
        if (value instanceof ZoneId zone) {
            return zone.getId();
        }
        if (value instanceof URI address) {
            return address.toString();
        }
        if (value instanceof Record record) {
            throw new IllegalArgumentException(
                    "name what is meant inside " + record.getClass().getSimpleName());
        }
        return value;
    }
}
