package org.chapterhouse.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.chapterhouse.problem.ChapterhouseException;
import org.jspecify.annotations.Nullable;

/** A record as an object with one member per component. */
final class RecordCodec<T> implements Codec {

    private static final ClassValue<RecordCodec<?>> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec<?> computeValue(Class<?> type) {
            return new RecordCodec<>(type);
        }
    };

    private final Constructor<T> constructor;
    private final List<Member> members;

    private RecordCodec(Class<T> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true); // a plugin may keep its record package-private
        members = Arrays.stream(components).map(Member::of).toList();
    }

    @SuppressWarnings("unchecked") // CODECS maps each class to its own codec
    static <T> RecordCodec<T> of(Class<T> type) {
        return (RecordCodec<T>) CODECS.get(type);
    }

    JsonObject writeObject(Object content) {
        var object = JsonText.PROVIDER.createObjectBuilder();
        for (var member : members) {
            object.add(member.name(), member.write(content));
        }
        return object.build();
    }

    T readObject(JsonObject json, String path) {
        var arguments = new @Nullable Object[members.size()];
        for (int i = 0; i < arguments.length; i++) {
            var member = members.get(i);
            arguments[i] =
                    member.read(json.get(member.name()), path.isEmpty() ? member.name() : path + "." + member.name());
        }
        return construct(path, arguments);
    }

    /** A record of one component is written as that component. */
    @Override
    public JsonValue write(Object value) {
        return members.size() == 1 ? members.get(0).write(value) : writeObject(value);
    }

    @Override
    public @Nullable Object read(JsonValue json, String path) {
        if (json instanceof JsonString text && text.getString().isEmpty() && members.size() == 1) {
            return missing(path);
        }
        if (members.size() == 1) {
            return construct(path, members.get(0).read(json, path));
        }
        if (!(json instanceof JsonObject object)) {
            throw new JsonShapeMismatch(path, "CH-223.object");
        }
        return readObject(object, path);
    }

    /** A record of missing values; none where a single value is missing and the record refuses to be without. */
    @Override
    public @Nullable Object missing(String path) {
        if (members.size() > 1) {
            return readObject(JsonValue.EMPTY_JSON_OBJECT, path);
        }
        try {
            var value = members.get(0).read(null, path);
            return value == null ? null : construct(path, value);
        } catch (JsonShapeMismatch refused) {
            return null;
        }
    }

    private T construct(String path, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refusal) {
            throw refused(path, refusal.getTargetException());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonShapeMismatch refused(String path, Throwable why) {
        if (why instanceof JsonShapeMismatch nested) {
            return nested;
        }
        return why instanceof ChapterhouseException known
                ? new JsonShapeMismatch(
                        path, why, "CH-223.refused", known.problem().message())
                : new JsonShapeMismatch(path, why, "CH-223.value");
    }
}
