package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.form.FieldDefinition;

/** What came with a form, by the names of its fields; the first of several values of one name. */
record FormBody(Map<String, String> values) {

    /** The gate waits for bodies of this length before anybody here has to. */
    static final int LONGEST = 32 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Nothing of it stands in the address: a link to a form is nothing that a person has typed. */
    static boolean isForm(HttpServletRequest request) {
        return request.getQueryString() == null
                && Objects.requireNonNullElse(request.getContentType(), "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(FORM);
    }

    /** Empty when it is longer than any form. */
    static Optional<FormBody> read(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, typed) -> values.put(name, typed[0]));
        return Optional.of(new FormBody(values));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, Object> typed(List<FieldDefinition> fields) {
        var typed = new LinkedHashMap<String, Object>();
        fields.forEach(field -> typed.put(field.name(), value(field.name()).replace("\u0000", "")));
        return typed;
    }
}
