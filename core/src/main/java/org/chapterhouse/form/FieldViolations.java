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
import org.chapterhouse.form.FieldFinder.FoundField;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.text.RichText;

/** What still stands against a record, in the words of its form. Fields that are not shown are not asked. */
public final class FieldViolations {

    private static final MessageFile CORE = MessageFile.of(FieldViolations.class, Locale.ENGLISH);

    private final FieldFinder finder;
    private final FieldMessages messages;

    /** How the keys begin of what is said while something is empty. */
    private final String required;

    private FieldViolations(Record content, FieldMessages messages, String required) {
        this.required = required;
        var fields = Fields.of(content.getClass());
        this.finder = new FieldFinder(FormData.toForm(RecordJson.write(content), fields), fields);
        this.messages = messages;
    }

    /** In the order of the form, at most one finding per field. Rows are checked where the list is marked {@code @Valid}. */
    public static List<Finding> of(Record content, Validator validator, FieldMessages messages) {
        return new FieldViolations(content, messages, "required.").told(validator.validate(content));
    }

    /** The same of what nobody publishes: it is saved or sent. */
    public static List<Finding> unpublished(Record content, Validator validator, FieldMessages messages) {
        return new FieldViolations(content, messages, "needed.").told(validator.validate(content));
    }

    private List<Finding> told(Iterable<? extends ConstraintViolation<?>> violations) {
        var errors = new TreeMap<FoundField, Finding>(Comparator.comparing(FoundField::order));
        for (var violation : sorted(violations)) {
            var field = finder.find(violation.getPropertyPath().toString());
            if (field.shown()) {
                errors.computeIfAbsent(field, at -> new Finding(at.path(), message(at, violation)));
            }
        }
        return List.copyOf(errors.values());
    }

    /** The type's own words first, then a message written at the constraint, then core's, then the validator's. */
    private Message message(FoundField field, ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var key = key(constraint, field, violation);
        var words = FieldMessages.plain(field.path()) + ".";
        var own = messages.later(words + decapitalised(constraint))
                .or(() -> key.startsWith(required) ? messages.later(words + "required") : Optional.empty());
        if (own.isPresent()) {
            return own.get();
        }
        return violation.getMessageTemplate().startsWith("{") && CORE.find(key).isPresent()
                ? Message.of(FieldViolations.class, key, arguments(field, violation))
                : Message.asWritten(violation.getMessage());
    }

    private String key(String constraint, FoundField field, ConstraintViolation<?> violation) {
        var what = field.isList() ? "list" : "text";
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> required + (field.kind() == Kind.CHOICE ? "choice" : what);
            case "Size" -> sizeKey(what, length(violation), (int) attribute(violation, "min"));
            default -> "constraint." + constraint;
        };
    }

    private String sizeKey(String what, int length, int min) {
        if (length >= min) {
            return "size." + what + ".over";
        }
        return length == 0 && min == 1 ? required + what : "size." + what + ".under";
    }

    private Object[] arguments(FoundField field, ConstraintViolation<?> violation) {
        return new Object[] {
            messages.labelled(field.path()), attribute(violation, "max"), attribute(violation, "min"), length(violation)
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
