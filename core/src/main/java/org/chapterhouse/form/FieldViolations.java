package org.chapterhouse.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.chapterhouse.form.FieldPlaces.Place;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.text.RichText;

/** What still stands against a record, in the words of its form. Fields that are not shown are not asked. */
public final class FieldViolations {

    private final FieldPlaces places;
    private final FieldMessages messages;
    private final CoreMessages core;

    private FieldViolations(Record content, FieldMessages messages) {
        var fields = Fields.of(content.getClass());
        this.places = new FieldPlaces(FormData.toForm(RecordJson.write(content), fields), fields);
        this.messages = messages;
        this.core = CoreMessages.of(messages.locale());
    }

    /** In the order of the form, at most one message per field. Rows are checked where the list is marked {@code @Valid}. */
    public static List<FieldError> of(Record content, Validator validator, FieldMessages messages) {
        return new FieldViolations(content, messages).told(validator.validate(content));
    }

    private List<FieldError> told(Iterable<? extends ConstraintViolation<?>> violations) {
        var errors = new TreeMap<Place, FieldError>(Comparator.comparing(Place::order));
        for (var violation : sorted(violations)) {
            var place = places.find(violation.getPropertyPath().toString());
            if (place.shown()) {
                errors.computeIfAbsent(place, at -> new FieldError(at.path(), message(at, violation)));
            }
        }
        return List.copyOf(errors.values());
    }

    /** The type's own words first, then a message written at the constraint, then core's, then the validator's. */
    private String message(Place place, ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var key = key(constraint, place, violation);
        var words = FieldMessages.plain(place.path()) + ".";
        var own = messages.find(words + decapitalised(constraint))
                .or(() -> key.startsWith("required.") ? messages.find(words + "required") : Optional.empty());
        if (own.isPresent()) {
            return own.get();
        }
        if (!violation.getMessageTemplate().startsWith("{")) {
            return violation.getMessage();
        }
        return core.find(key, arguments(place, violation)).orElse(violation.getMessage());
    }

    private static String key(String constraint, Place place, ConstraintViolation<?> violation) {
        var what = place.isList() ? "list" : "text";
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required." + (place.kind() == Kind.CHOICE ? "choice" : what);
            case "Size" -> sizeKey(what, length(violation), (int) attribute(violation, "min"));
            default -> "constraint." + constraint;
        };
    }

    private static String sizeKey(String what, int length, int min) {
        if (length >= min) {
            return "size." + what + ".over";
        }
        return length == 0 && min == 1 ? "required." + what : "size." + what + ".under";
    }

    private Object[] arguments(Place place, ConstraintViolation<?> violation) {
        return new Object[] {
            messages.label(place.path()), attribute(violation, "max"), attribute(violation, "min"), length(violation)
        };
    }

    private static Object attribute(ConstraintViolation<?> violation, String name) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return attributes.getOrDefault(name, attributes.getOrDefault("value", ""));
    }

    private static int length(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        if (value instanceof RichText text) {
            return text.plainText().length();
        }
        return value instanceof CharSequence text
                ? text.length()
                : value instanceof Collection<?> list ? list.size() : 0;
    }

    private static List<ConstraintViolation<?>> sorted(Iterable<? extends ConstraintViolation<?>> violations) {
        var list = new ArrayList<ConstraintViolation<?>>();
        violations.forEach(list::add);
        list.sort(Comparator.comparing(v ->
                v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()));
        return list;
    }

    private static String decapitalised(String constraint) {
        return constraint.substring(0, 1).toLowerCase(Locale.ROOT) + constraint.substring(1);
    }
}
