package org.chapterhouse.form;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Secret;

/**
 * What a component's type says about its field.
 *
 * @param row the record of each row, for {@link Kind#ROWS}
 */
record FieldShape(Kind kind, Optional<Class<?>> row, List<String> choices) {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, Kind.LINE),
            Map.entry(Instant.class, Kind.LINE),
            Map.entry(ZonedDateTime.class, Kind.LINE),
            Map.entry(UUID.class, Kind.LINE),
            Map.entry(Secret.class, Kind.SECRET),
            Map.entry(RichText.class, Kind.RICH_TEXT),
            Map.entry(LocalDate.class, Kind.DATE),
            Map.entry(LocalDateTime.class, Kind.DATE_TIME),
            Map.entry(boolean.class, Kind.CHECK),
            Map.entry(Boolean.class, Kind.CHECK),
            Map.entry(int.class, Kind.NUMBER),
            Map.entry(Integer.class, Kind.NUMBER),
            Map.entry(long.class, Kind.NUMBER),
            Map.entry(Long.class, Kind.NUMBER),
            Map.entry(BigDecimal.class, Kind.AMOUNT),
            Map.entry(URI.class, Kind.ADDRESS));

    static FieldShape of(RecordComponent component) {
        return find(component).orElseThrow(() -> Fields.unusable("CH-231.type", component, component.getGenericType()));
    }

    private static Optional<FieldShape> find(RecordComponent component) {
        var type = present(component.getGenericType());
        if (component.isAnnotationPresent(Link.class)) {
            return link(type);
        }
        if (component.isAnnotationPresent(SiteLink.class)) {
            var chapters = component.getAnnotation(SiteLink.class).chaptersOnly();
            return isId(type) ? Optional.of(of(chapters ? Kind.CHAPTER : Kind.SITE)) : Optional.empty();
        }
        if (type == String.class && component.isAnnotationPresent(BlockLink.class)) {
            return Optional.of(of(Kind.BLOCK));
        }
        if (type == ZoneId.class || (type == String.class && component.isAnnotationPresent(TimeZone.class))) {
            return Optional.of(new FieldShape(Kind.CHOICE, Optional.empty(), TimeZones.all()));
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0]);
        }
        var shape = single(type);
        return shape.filter(one -> one.kind() == Kind.LINE && component.isAnnotationPresent(Multiline.class))
                .map(one -> of(Kind.LINES))
                .or(() -> shape);
    }

    /** What stands in an {@link Optional}, where it stands in one: empty is what a field shows of nothing anyway. */
    private static Type present(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }

    private static Optional<FieldShape> link(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return isId(list.getActualTypeArguments()[0]) ? Optional.of(of(Kind.LINKS)) : Optional.empty();
        }
        return isId(type) ? Optional.of(of(Kind.LINK)) : Optional.empty();
    }

    /** A UUID, or a record of nothing but one. */
    private static boolean isId(Type type) {
        return type == UUID.class
                || (type instanceof Class<?> plain
                        && plain.isRecord()
                        && plain.getRecordComponents().length == 1
                        && plain.getRecordComponents()[0].getType() == UUID.class);
    }

    private static Optional<FieldShape> list(Type element) {
        if (element instanceof Class<?> record && record.isRecord() && record.getRecordComponents().length > 1) {
            return Optional.of(new FieldShape(Kind.ROWS, Optional.of(record), List.of()));
        }
        return single(element).filter(one -> one.kind() == Kind.LINE).map(one -> of(Kind.ITEMS));
    }

    private static Optional<FieldShape> single(Type type) {
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (plain.isEnum()) {
            var names = Arrays.stream(plain.getEnumConstants()).map(c -> ((Enum<?>) c).name());
            return Optional.of(new FieldShape(Kind.CHOICE, Optional.empty(), names.toList()));
        }
        var kind = KINDS.get(plain);
        if (kind == null && plain.isRecord() && plain.getRecordComponents().length == 1) {
            return find(plain.getRecordComponents()[0]);
        }
        return Optional.ofNullable(kind).map(FieldShape::of);
    }

    private static FieldShape of(Kind kind) {
        return new FieldShape(kind, Optional.empty(), List.of());
    }
}
