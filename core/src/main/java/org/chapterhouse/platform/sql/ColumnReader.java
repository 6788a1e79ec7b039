package org.chapterhouse.platform.sql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;

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
            return ArrayReader.of(several.getActualTypeArguments()[0]);
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

    static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(
                "no column is read as " + type.getTypeName() + "; what can be is said at SqlStatement");
    }

    private static ColumnReader wrapper(Class<?> type) {
        var inside = of(type.getRecordComponents()[0].getGenericType());
        var constructor = RecordParts.constructor(type);
        return (row, column) -> {
            @Nullable Object value = inside.read(row, column);
            return value == null ? null : RowShape.made(constructor, value);
        };
    }

    static @Nullable Object constant(Class<?> type, @Nullable String name) {
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
                Map.entry(LocalTime.class, (row, column) -> row.getObject(column, LocalTime.class)),
                Map.entry(LocalDateTime.class, (row, column) -> row.getObject(column, LocalDateTime.class)),
                Map.entry(OffsetDateTime.class, (row, column) -> row.getObject(column, OffsetDateTime.class)),
                Map.entry(Instant.class, Known::instant),
                Map.entry(Duration.class, Known::duration),
                Map.entry(int.class, (row, column) -> orNull(row, row.getInt(column))),
                Map.entry(Integer.class, (row, column) -> orNull(row, row.getInt(column))),
                Map.entry(long.class, (row, column) -> orNull(row, row.getLong(column))),
                Map.entry(Long.class, (row, column) -> orNull(row, row.getLong(column))),
                Map.entry(boolean.class, (row, column) -> orNull(row, row.getBoolean(column))),
                Map.entry(Boolean.class, (row, column) -> orNull(row, row.getBoolean(column))),
                Map.entry(double.class, (row, column) -> orNull(row, row.getDouble(column))),
                Map.entry(Double.class, (row, column) -> orNull(row, row.getDouble(column))),
                Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
                Map.entry(byte[].class, ResultSet::getBytes),
                Map.entry(Locale.class, text(Locale::forLanguageTag)),
                Map.entry(ZoneId.class, text(ZoneId::of)),
                Map.entry(URI.class, text(URI::create)),
                Map.entry(JsonObject.class, ColumnReader::json),
                Map.entry(JsonArray.class, ColumnReader::json),
                Map.entry(JsonStructure.class, ColumnReader::json));

        private Known() {}

        private static @Nullable Object instant(ResultSet row, String column) throws SQLException {
            @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }

        /** An interval without months, whose days have 24 hours. */
        private static @Nullable Object duration(ResultSet row, String column) throws SQLException {
            @Nullable PGInterval interval = row.getObject(column, PGInterval.class);
            if (interval == null || row.wasNull()) {
                return null;
            }
            if (interval.getYears() != 0 || interval.getMonths() != 0) {
                throw new IllegalArgumentException(column + " has months, which are of no certain length: " + interval);
            }
            return Duration.ofDays(interval.getDays())
                    .plusHours(interval.getHours())
                    .plusMinutes(interval.getMinutes())
                    .plusSeconds(interval.getWholeSeconds())
                    .plus(interval.getMicroSeconds(), ChronoUnit.MICROS);
        }

        private static ColumnReader text(Function<String, ?> parse) {
            return (row, column) -> {
                @Nullable String text = row.getString(column);
                return text == null ? null : parse.apply(text);
            };
        }
    }
}
