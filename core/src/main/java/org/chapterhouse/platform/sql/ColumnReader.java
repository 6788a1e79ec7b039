package org.chapterhouse.platform.sql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one column as one type; null where the database has null. */
@FunctionalInterface
interface ColumnReader {

    @Nullable
    Object read(ResultSet row, String column) throws SQLException;

    /** @throws IllegalArgumentException when no column is ever of that type */
    static ColumnReader of(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() == Optional.class) {
            var inside = of(several.getActualTypeArguments()[0]);
            return (row, column) -> Optional.ofNullable(inside.read(row, column));
        }
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return ColumnReader::list;
        }
        if (type instanceof ParameterizedType several && several.getRawType() == Map.class) {
            return ColumnReader::map;
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type);
        }
        if (plain.isEnum()) {
            return (row, column) -> constant(plain, row.getString(column));
        }
        if (RecordParts.isWrapper(plain)) {
            return wrapper(plain);
        }
        return Optional.ofNullable(Known.READERS.get(plain)).orElseThrow(() -> unknown(type));
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no column is read as " + type.getTypeName());
    }

    private static ColumnReader wrapper(Class<?> type) {
        var component = type.getRecordComponents()[0];
        var inside = of(component.getGenericType());
        Constructor<?> constructor;
        try {
            constructor = type.getDeclaredConstructor(component.getType());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
        constructor.setAccessible(true);
        return (row, column) -> {
            @Nullable Object value = inside.read(row, column);
            return value == null ? null : RowShape.made(constructor, value);
        };
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        if (name == null) {
            return null;
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no value '" + name + "'");
    }

    private static @Nullable Object list(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? null : List.of((Object[]) array.getArray());
    }

    private static @Nullable Object json(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        if (text == null) {
            return null;
        }
        try (var reader = Known.JSON.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private static @Nullable Object map(ResultSet row, String column) throws SQLException {
        if (!(json(row, column) instanceof JsonObject json)) {
            return null;
        }
        Map<String, String> words = new TreeMap<>();
        json.keySet().forEach(key -> words.put(key, json.getString(key)));
        return words;
    }

    private static @Nullable Object orNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    /** What a column may be read as, besides wrappers, enums, lists and optionals. */
    final class Known {

        private static final JsonProvider JSON = JsonProvider.provider();

        private static final Map<Class<?>, ColumnReader> READERS = Map.ofEntries(
                Map.entry(String.class, ResultSet::getString),
                Map.entry(UUID.class, (row, column) -> row.getObject(column, UUID.class)),
                Map.entry(LocalDate.class, (row, column) -> row.getObject(column, LocalDate.class)),
                Map.entry(Instant.class, Known::instant),
                Map.entry(int.class, (row, column) -> orNull(row, row.getInt(column))),
                Map.entry(Integer.class, (row, column) -> orNull(row, row.getInt(column))),
                Map.entry(long.class, (row, column) -> orNull(row, row.getLong(column))),
                Map.entry(Long.class, (row, column) -> orNull(row, row.getLong(column))),
                Map.entry(boolean.class, (row, column) -> orNull(row, row.getBoolean(column))),
                Map.entry(Boolean.class, (row, column) -> orNull(row, row.getBoolean(column))),
                Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
                Map.entry(byte[].class, ResultSet::getBytes),
                Map.entry(Locale.class, Known::locale),
                Map.entry(ZoneId.class, Known::zone),
                Map.entry(JsonObject.class, ColumnReader::json),
                Map.entry(JsonArray.class, ColumnReader::json),
                Map.entry(JsonStructure.class, ColumnReader::json));

        private Known() {}

        private static @Nullable Object instant(ResultSet row, String column) throws SQLException {
            @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }

        private static @Nullable Object locale(ResultSet row, String column) throws SQLException {
            @Nullable String tag = row.getString(column);
            return tag == null ? null : Locale.forLanguageTag(tag);
        }

        private static @Nullable Object zone(ResultSet row, String column) throws SQLException {
            @Nullable String id = row.getString(column);
            return id == null ? null : ZoneId.of(id);
        }
    }
}
