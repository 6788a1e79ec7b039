package org.chapterhouse.web.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it is drawn: what was typed, except passwords, and what is wrong with it.
 *
 * @param typed by the name of the field, hidden ones included
 * @param notice a sentence above the form; may be empty
 */
public record AccountForm(Map<String, String> typed, List<FieldError> errors, String notice) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
