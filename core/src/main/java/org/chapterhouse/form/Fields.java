package org.chapterhouse.form;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.text.Secret;
import org.jspecify.annotations.Nullable;

/** The fields of a record's form, in the order of its components. */
public final class Fields {

    private static final ClassValue<List<FieldDefinition>> DERIVED = new ClassValue<>() {
        @Override
        protected List<FieldDefinition> computeValue(Class<?> type) {
            return derive(type);
        }
    };

    private Fields() {}

    /** Derived once per class. A record that no form can show is a CONFIG problem that names the component. */
    public static List<FieldDefinition> of(Class<? extends Record> type) {
        return DERIVED.get(type);
    }

    /** The field at a path, with or without the indexes of rows: {@code contacts[1].phone}. */
    public static Optional<FieldDefinition> at(String path, List<FieldDefinition> fields) {
        var names = FieldMessages.plain(path).split("\\.", 2);
        var field = named(names[0], fields);
        return names.length == 1 ? field : field.flatMap(one -> at(names[1], one.children()));
    }

    /** The fields of what is shown, kept in versions or sent by anybody: a secret among them is a CONFIG problem. */
    @HouseOnly
    public static List<FieldDefinition> withoutSecrets(Class<? extends Record> type) {
        refuseSecrets(type);
        return of(type);
    }

    /** A record that is written somewhere as it is, and so must not have a secret. */
    @HouseOnly
    public static void refuseSecrets(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (component.getType() == Secret.class) {
                throw unusable("CH-231.secret", component);
            }
        }
    }

    static Optional<FieldDefinition> named(String name, List<FieldDefinition> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static List<FieldDefinition> derive(Class<?> type) {
        var fields = new ArrayList<FieldDefinition>();
        var group = "";
        var folded = false;
        for (var component : type.getRecordComponents()) {
            var start = component.getAnnotation(Group.class);
            group = start == null ? group : start.value();
            folded = start == null ? folded : start.folded();
            fields.add(field(component, group, folded, fields));
        }
        return List.copyOf(fields);
    }

    private static FieldDefinition field(
            RecordComponent component, String group, boolean folded, List<FieldDefinition> earlier) {
        var shape = FieldShape.of(component);
        var multiline = component.getAnnotation(Multiline.class);
        var size = constraint(component, Size.class);
        return new FieldDefinition(
                component.getName(),
                shape.kind(),
                isRequired(component, size),
                size == null || size.max() == Integer.MAX_VALUE || isList(shape.kind()) ? 0 : size.max(),
                condition(component, earlier),
                group,
                folded,
                shape.row().map(Fields::row).orElse(List.of()),
                shape.choices(),
                multiline == null ? 0 : multiline.rows(),
                linked(component),
                isSearched(component));
    }

    /** How to reach somebody is not what a text is about. */
    private static boolean isSearched(RecordComponent component) {
        return !component.isAnnotationPresent(NotSearched.class)
                && component.getType() != PhoneNumber.class
                && constraint(component, Email.class) == null;
    }

    private static List<String> linked(RecordComponent component) {
        var link = component.getAnnotation(Link.class);
        return link == null ? List.of() : List.of(link.value());
    }

    private static List<FieldDefinition> row(Class<?> type) {
        return withoutSecrets(type.asSubclass(Record.class));
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.ROWS || kind == Kind.ITEMS || kind == Kind.LINKS;
    }

    private static boolean isRequired(RecordComponent component, @Nullable Size size) {
        var when = component.getAnnotation(ShownWhen.class);
        return (when != null && when.needed())
                || (size != null && size.min() > 0)
                || constraint(component, NotBlank.class) != null
                || constraint(component, NotNull.class) != null
                || constraint(component, NotEmpty.class) != null;
    }

    private static Optional<Condition> condition(RecordComponent component, List<FieldDefinition> earlier) {
        var when = component.getAnnotation(ShownWhen.class);
        if (when == null) {
            return Optional.empty();
        }
        var deciding =
                named(when.field(), earlier).orElseThrow(() -> unusable("CH-231.condition", component, when.field()));
        var values = Arrays.asList(when.is());
        if (deciding.kind() == Kind.CHOICE && !deciding.choices().containsAll(values)) {
            throw unusable(
                    "CH-231.values",
                    component,
                    when.field(),
                    values.toString(),
                    deciding.choices().toString());
        }
        return Optional.of(new Condition(when.field(), values));
    }

    static ChapterhouseException unusable(String key, RecordComponent component, Object... arguments) {
        var place =
                Stream.of(component.getName(), component.getDeclaringRecord().getName());
        return new ChapterhouseException(Problem.of(
                Fields.class,
                Problem.Kind.CONFIG,
                key,
                Stream.concat(place, Arrays.stream(arguments)).toArray()));
    }

    /** Constraints are not aimed at record components, so the compiler leaves them on the field. */
    private static <A extends Annotation> @Nullable A constraint(RecordComponent component, Class<A> type) {
        return field(component).getAnnotation(type);
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
