package org.chapterhouse.platform;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;
import org.chapterhouse.problem.Message;
import org.jspecify.annotations.Nullable;

/** A number, within bounds that no honest amount exceeds: {@code 1e999999999} would fill the heap when written out. */
record NumberCodec(
        Function<BigDecimal, Object> value, @Nullable Object missing, Message expected) implements Codec {

    private static final int MAX_DIGITS = 100;

    @Override
    public JsonValue write(Object number) {
        return number instanceof BigDecimal amount
                ? JsonText.PROVIDER.createValue(amount)
                : JsonText.PROVIDER.createValue(((Number) number).longValue());
    }

    @Override
    public Object read(JsonValue json, String path) {
        if (!(json instanceof JsonNumber number)) {
            throw new JsonShapeMismatch(path, "CH-223.no-number", expected);
        }
        var amount = number.bigDecimalValue();
        if (amount.precision() > MAX_DIGITS || Math.abs((long) amount.scale()) > MAX_DIGITS) {
            throw new JsonShapeMismatch(path, "CH-223.digits", MAX_DIGITS);
        }
        try {
            return value.apply(amount);
        } catch (ArithmeticException misfit) {
            var key = isWhole(amount) ? "CH-223.too-large" : "CH-223.number";
            throw new JsonShapeMismatch(path, misfit, key, expected, amount.toString());
        }
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public @Nullable Object missing(String path) {
        return missing;
    }
}
