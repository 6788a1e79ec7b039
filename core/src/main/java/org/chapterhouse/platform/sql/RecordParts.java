package org.chapterhouse.platform.sql;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is inside a record, by name; records that only their own package sees are read as well. */
final class RecordParts {

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordParts::accessor));
        }
    };

    private RecordParts() {}

    static boolean has(Record from, String name) {
        return ACCESSORS.get(from.getClass()).containsKey(name);
    }

    /** Follows the names from record to record; where one is missing on the way, there is nothing at its end. */
    static @Nullable Object value(Record from, String... path) {
        @Nullable Object value = from;
        for (var name : path) {
            value = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (value == null) {
                return null;
            }
            value = part(value, name);
        }
        return value;
    }

    /** What a record of one component stands for. */
    static @Nullable Object only(Record wrapper) {
        return part(wrapper, wrapper.getClass().getRecordComponents()[0].getName());
    }

    static boolean isWrapper(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }

    /** The one that takes all components; makes records that only their own package sees, too. */
    static <T> Constructor<T> constructor(Class<T> record) {
        var types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static @Nullable Object part(Object from, String name) {
        var accessor =
                from.getClass().isRecord() ? ACCESSORS.get(from.getClass()).get(name) : null;
        if (accessor == null) {
            throw new IllegalArgumentException(from.getClass().getSimpleName() + " has no component '" + name + "'");
        }
        try {
            return accessor.invoke(from);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor throws nothing checked", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        var method = component.getAccessor();
        method.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("it was made accessible", e);
        }
    }
}
