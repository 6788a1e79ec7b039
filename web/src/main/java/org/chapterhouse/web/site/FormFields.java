package org.chapterhouse.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Kind;
import org.chapterhouse.visitor.PublicForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as they are drawn: what each is called, what stands in it, what is wrong with it.
 *
 * @param needed those that cannot be left as they are at first
 */
record FormFields(
        PublicForm<?> form,
        FieldMessages words,
        Set<String> needed,
        Map<String, Object> typed,
        Map<String, String> errors) {

    /** More than so many are a list to choose from, and not a row of buttons. */
    private static final int MOST_BUTTONS = 6;

    List<FormView.Group> groups() {
        var groups = new ArrayList<FormView.Group>();
        var fields = new ArrayList<FormView.Field>();
        var group = "";
        for (var field : form.fields()) {
            if (!field.group().equals(group)) {
                close(groups, group, fields);
                group = field.group();
            }
            fields.add(field(field));
        }
        close(groups, group, fields);
        return groups;
    }

    private void close(List<FormView.Group> groups, String group, List<FormView.Field> fields) {
        if (!fields.isEmpty()) {
            groups.add(new FormView.Group(words.groupTitle(group), fields));
            fields.clear();
        }
    }

    private FormView.Field field(FieldDefinition field) {
        var name = field.name();
        var detail = form.asksFor(name);
        return new FormView.Field(
                name,
                words.label(name),
                words.help(name),
                Optional.ofNullable(errors.get(name)),
                look(field),
                type(field, detail),
                keys(field),
                detail.map(Autofill.Detail::token).orElse(null),
                isNeeded(field),
                !isNeeded(field) && field.kind() != Kind.CHECK,
                field.rows(),
                value(name),
                choices(field));
    }

    private boolean isNeeded(FieldDefinition field) {
        return field.required() || needed.contains(field.name());
    }

    private String value(String name) {
        return String.valueOf(typed.getOrDefault(name, ""));
    }

    private static FormView.Look look(FieldDefinition field) {
        return switch (field.kind()) {
            case LINES -> FormView.Look.TEXT;
            case CHECK -> FormView.Look.TICK;
            case CHOICE -> field.choices().size() > MOST_BUTTONS ? FormView.Look.LIST : FormView.Look.RADIOS;
            default -> FormView.Look.LINE;
        };
    }

    private static String type(FieldDefinition field, Optional<Autofill.Detail> detail) {
        return switch (field.kind()) {
            case DATE -> "date";
            case DATE_TIME -> "datetime-local";
            case ADDRESS -> "url";
            default -> detail.map(Autofill.Detail::keys).orElse("text");
        };
    }

    private static @Nullable String keys(FieldDefinition field) {
        return switch (field.kind()) {
            case NUMBER -> "numeric";
            case AMOUNT -> "decimal";
            default -> null;
        };
    }

    private List<FormView.Choice> choices(FieldDefinition field) {
        return field.choices().stream()
                .map(value -> new FormView.Choice(
                        value,
                        words.choice(field.name(), value),
                        value(field.name()).equals(value)))
                .toList();
    }
}
