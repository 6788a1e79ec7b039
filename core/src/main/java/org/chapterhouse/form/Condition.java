package org.chapterhouse.form;

import java.util.List;
import java.util.Map;

/**
 * When a field matters.
 *
 * @param field the earlier field it depends on
 * @param is the texts of the values for which it matters
 */
public record Condition(String field, List<String> is) {

    public Condition {
        is = List.copyOf(is);
    }

    boolean holds(Map<String, Object> form) {
        return is.contains(String.valueOf(form.getOrDefault(field, "")));
    }
}
