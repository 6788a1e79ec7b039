package org.chapterhouse.platform;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number, within bounds that no honest amount exceeds: {@code 1e999999999} would fill the heap when written out. */
record NumberCodec(
        Function<BigDecimal, Object> value, @Nullable Object missing, String expected) implements Codec {

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
            throw new JsonShapeMismatch(path, "should be " + expected + ". Send it without quotes.");
        }
        var amount = number.bigDecimalValue();
        if (amount.precision() > MAX_DIGITS || Math.abs((long) amount.scale()) > MAX_DIGITS) {
            throw new JsonShapeMismatch(
                    path, "is a number of more than " + MAX_DIGITS + " digits. Send a shorter one.");
        }
        try {
            return value.apply(amount);
        } catch (ArithmeticException misfit) {
            var what = isWhole(amount)
                    ? "is %2$s, which is too large. Correct it."
                    : "should be %s, but is %s. Correct it.";
            throw new JsonShapeMismatch(path, what.formatted(expected, amount), misfit);
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
