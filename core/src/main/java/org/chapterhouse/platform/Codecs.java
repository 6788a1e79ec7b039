package org.chapterhouse.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which codec a component's type asks for. */
final class Codecs {

    private static final Set<String> LINKED = Set.of("http", "https", "mailto", "tel");

    private static final Map<Class<?>, Codec> VALUES = Map.ofEntries(
            Map.entry(String.class, new TextCodec(String.class::cast, text -> text, "", expected("expected.text"))),
            Map.entry(boolean.class, new BooleanCodec(false)),
            Map.entry(Boolean.class, new BooleanCodec(false)),
            Map.entry(int.class, new NumberCodec(BigDecimal::intValueExact, 0, expected("expected.whole"))),
            Map.entry(Integer.class, new NumberCodec(BigDecimal::intValueExact, null, expected("expected.whole"))),
            Map.entry(long.class, new NumberCodec(BigDecimal::longValueExact, 0L, expected("expected.whole"))),
            Map.entry(Long.class, new NumberCodec(BigDecimal::longValueExact, null, expected("expected.whole"))),
            Map.entry(BigDecimal.class, new NumberCodec(amount -> amount, null, expected("expected.number"))),
            text(LocalDate.class, LocalDate::parse, "expected.date"),
            text(LocalDateTime.class, LocalDateTime::parse, "expected.date-time"),
            text(Instant.class, Instant::parse, "expected.instant"),
            text(ZonedDateTime.class, ZonedDateTime::parse, "expected.zoned"),
            text(ZoneId.class, ZoneId::of, "expected.zone"),
            text(URI.class, Codecs::harmless, "expected.address"),
            text(UUID.class, UUID::fromString, "expected.id"));

    private Codecs() {}

    static Codec of(RecordComponent component) {
        var codec = find(component.getGenericType());
        if (codec == null) {
            throw new ChapterhouseException(Problem.of(
                    Codecs.class,
                    Problem.Kind.CONFIG,
                    "CH-232",
                    component.getName(),
                    component.getDeclaringRecord().getName(),
                    component.getGenericType()));
        }
        return codec;
    }

    private static @Nullable Codec find(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = find(list.getActualTypeArguments()[0]);
            return element == null ? null : new ListCodec(element);
        }
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            var value = find(optional.getActualTypeArguments()[0]);
            return value == null ? null : new OptionalCodec(value);
        }
        if (!(type instanceof Class<?> plain)) {
            return null;
        }
        if (plain.isEnum()) {
            return constant(plain);
        }
        return plain.isRecord() ? new LazyRecordCodec(plain) : VALUES.get(plain);
    }

    /** An address ends up in a link, so one that runs something is none. */
    private static URI harmless(String address) {
        var uri = URI.create(address);
        if (uri.getScheme() != null && !LINKED.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(address);
        }
        return uri;
    }

    private static Codec constant(Class<?> type) {
        var constants =
                Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c)).toList();
        var names = constants.stream().map(Enum::name).toList();
        return new TextCodec(
                value -> ((Enum<?>) value).name(),
                name -> constants.stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                null,
                Message.of(Codecs.class, "expected.constant", String.join(", ", names)));
    }

    private static <T> Map.Entry<Class<?>, Codec> text(Class<T> type, Function<String, ? extends T> parse, String key) {
        return Map.entry(type, TextCodec.of(type, parse, expected(key)));
    }

    private static Message expected(String key) {
        return Message.of(Codecs.class, key);
    }
}
