package org.chapterhouse.platform;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.function.Function;
import org.chapterhouse.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON carries as text. An empty text is no value, unless the value is itself a text.
 *
 * @param missing what stands for it where there is none
 * @param expected for the message: a date such as 2026-03-01
 */
record TextCodec(
        Function<Object, String> text,
        Function<String, Object> value,
        @Nullable Object missing,
        Message expected) implements Codec {

    static <T> TextCodec of(Class<T> type, Function<String, ? extends T> parse, Message expected) {
        return new TextCodec(Object::toString, parse::apply, null, expected);
    }

    @Override
    public JsonValue write(Object value) {
        return JsonText.PROVIDER.createValue(StorableText.storable(text.apply(value)));
    }

    @Override
    public @Nullable Object read(JsonValue json, String path) {
        if (!(json instanceof JsonString string)) {
            throw new JsonShapeMismatch(path, "CH-223.no-text", expected);
        }
        if (missing == null && string.getString().isEmpty()) {
            return null;
        }
        try {
            return value.apply(string.getString());
        } catch (DateTimeException | IllegalArgumentException misfit) {
            throw new JsonShapeMismatch(path, misfit, "CH-223.text", expected, shortened(string));
        }
    }

    @Override
    public @Nullable Object missing(String path) {
        return missing;
    }

    private static String shortened(JsonString string) {
        var text = string.getString();
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
