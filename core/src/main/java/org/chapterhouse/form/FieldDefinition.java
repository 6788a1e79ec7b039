package org.chapterhouse.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a form, as derived from one component of a record.
 *
 * @param name the component's name
 * @param required whether it must not be left empty
 * @param maxLength how many characters it may have; 0 for any number
 * @param condition when it matters; always if empty
 * @param group key of the group it stands in; empty before the first group
 * @param folded whether it is one of those that are folded away until somebody asks for them
 * @param children the fields of each row, for {@link Kind#ROWS}
 * @param choices the values to choose from, for {@link Kind#CHOICE}
 * @param rows how many lines it shows at first, for {@link Kind#LINES}
 * @param linked the types of content it may lead to, for {@link Kind#LINK} and {@link Kind#LINKS}; empty for every type
 * @param searched whether content is found by what is in it, where that is words
 */
public record FieldDefinition(
        String name,
        Kind kind,
        boolean required,
        int maxLength,
        Optional<Condition> condition,
        String group,
        boolean folded,
        List<FieldDefinition> children,
        List<String> choices,
        int rows,
        List<String> linked,
        boolean searched) {

    public FieldDefinition {
        children = List.copyOf(children);
        choices = List.copyOf(choices);
        linked = List.copyOf(linked);
    }

    /** A line of text with this name, and nothing more to say of it. */
    static FieldDefinition line(String name) {
        return new FieldDefinition(
                name, Kind.LINE, false, 0, Optional.empty(), "", false, List.of(), List.of(), 0, List.of(), true);
    }

    /** Whether it leads to other content. */
    public boolean isLink() {
        return kind == Kind.LINK || kind == Kind.LINKS;
    }

    /**
     * Whether the field matters in a form.
     *
     * @param siblings the fields of the same form or row
     */
    public boolean isShown(Map<String, Object> form, List<FieldDefinition> siblings) {
        return condition
                .map(when -> when.holds(form)
                        && Fields.named(when.field(), siblings)
                                .map(earlier -> earlier.isShown(form, siblings))
                                .orElse(true))
                .orElse(true);
    }
}
