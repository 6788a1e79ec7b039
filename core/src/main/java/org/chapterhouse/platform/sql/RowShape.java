package org.chapterhouse.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How rows become values of a type: records by the names of their components, anything else from the first column. */
interface RowShape<T> {

    T read(ResultSet row) throws SQLException;

    static <T> RowShape<T> of(Class<T> type) {
        return type.isRecord() ? RecordShape.of(type) : FirstColumn.of(type);
    }

    /** A single value. */
    record FirstColumn<T>(Class<T> type, ColumnReader reader) implements RowShape<T> {

        static <T> FirstColumn<T> of(Class<T> type) {
            return new FirstColumn<>(type, ColumnReader.of(type));
        }

        @Override
        public T read(ResultSet row) throws SQLException {
            @Nullable Object value = reader.read(row, row.getMetaData().getColumnLabel(1));
            if (value == null) {
                throw new IllegalArgumentException("the query answers null where a value is asked for");
            }
            return type.cast(value);
        }
    }

    /** A record, and the records inside it. */
    final class RecordShape<T> implements RowShape<T> {

        private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])([A-Z])");

        private static final ClassValue<RecordShape<?>> KNOWN = new ClassValue<>() {
            @Override
            protected RecordShape<?> computeValue(Class<?> type) {
                return new RecordShape<>(type, "");
            }
        };

        private final Constructor<T> constructor;
        private final List<Part> parts;

        private record Part(String column, ColumnReader reader) {}

        private RecordShape(Class<T> type, String prefix) {
            parts = Arrays.stream(type.getRecordComponents())
                    .map(component -> part(component, prefix))
                    .toList();
            constructor = RecordParts.constructor(type);
        }

        @SuppressWarnings("unchecked") // the shape kept for a class makes values of that class
        static <T> RecordShape<T> of(Class<T> type) {
            return (RecordShape<T>) KNOWN.get(type);
        }

        private static Part part(RecordComponent component, String prefix) {
            var column =
                    prefix + HUMP.matcher(component.getName()).replaceAll("_$1").toLowerCase(Locale.ROOT);
            var type = component.getType();
            if (type.isRecord() && !RecordParts.isWrapper(type)) {
                var inside = new RecordShape<>(type, column + "_");
                return new Part(column, (row, name) -> inside.read(row));
            }
            return new Part(column, ColumnReader.of(component.getGenericType()));
        }

        @Override
        public T read(ResultSet row) throws SQLException {
            var values = new @Nullable Object[parts.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = parts.get(i).reader().read(row, parts.get(i).column());
            }
            return made(constructor, values);
        }
    }

    /** Calls a record's constructor; what it refuses is refused in its own words. */
    static <T> T made(Constructor<T> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record's constructor, made accessible", e);
        }
    }
}
