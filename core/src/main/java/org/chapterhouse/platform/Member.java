package org.chapterhouse.platform;

import jakarta.json.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** One component of a record, as a member of its object. */
record Member(String name, Method accessor, boolean nullable, Codec codec) {

    static Member of(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        var type = component.getAnnotatedType();
        return new Member(
                component.getName(), accessor, type.isAnnotationPresent(Nullable.class), Codecs.of(component));
    }

    JsonValue write(Object content) {
        try {
            var value = accessor.invoke(content);
            return value == null ? JsonValue.NULL : codec.write(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The accessor " + accessor + " failed.", broken);
        }
    }

    @Nullable
    Object read(@Nullable JsonValue json, String path) {
        if (nullable && (json == null || RecordJson.isMissing(json))) {
            return null;
        }
        return codec.readOrMissing(json, path);
    }
}
