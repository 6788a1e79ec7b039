package org.chapterhouse.platform.sql;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads an array as a list, each element as what the list is of. */
final class ArrayReader {

    private static final Map<Class<?>, Function<Object, Object>> ELEMENTS = Map.of(
            String.class, String.class::cast,
            UUID.class, UUID.class::cast,
            Integer.class, Integer.class::cast,
            Long.class, Long.class::cast,
            Boolean.class, Boolean.class::cast,
            BigDecimal.class, BigDecimal.class::cast,
            LocalDate.class, day -> ((Date) day).toLocalDate());

    private ArrayReader() {}

    static ColumnReader of(Type element) {
        var read = element(element);
        return (row, column) -> {
            var array = row.getArray(column);
            return array == null
                    ? null
                    : Arrays.stream((Object[]) array.getArray()).map(read).toList();
        };
    }

    private static Function<Object, Object> element(Type type) {
        if (!(type instanceof Class<?> plain)) {
            throw ColumnReader.unknown(type);
        }
        if (plain.isEnum()) {
            return name -> ColumnReader.constant(plain, (String) name);
        }
        if (RecordParts.isWrapper(plain)) {
            var inside = element(plain.getRecordComponents()[0].getGenericType());
            var constructor = RecordParts.constructor(plain);
            return value -> RowShape.made(constructor, inside.apply(value));
        }
        var known = ELEMENTS.get(plain);
        if (known == null) {
            throw ColumnReader.unknown(type);
        }
        return known;
    }
}
