package org.chapterhouse.web.admin.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.Kind;
import org.chapterhouse.text.Languages;

/**
 * The form of a page whose view is gone, as the browser sent it: with it the page is built as it stood there, with all
 * its rows, before anything is read from it.
 */
public final class PostedForm {

    private final HttpServletRequest request;

    public PostedForm(HttpServletRequest request) {
        this.request = request;
    }

    /** What the page told of itself besides the form; empty when it did not. */
    public String told(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The revision the page showed. */
    public int base() {
        return told("base").matches("\\d{1,9}") ? Integer.parseInt(told("base")) : 0;
    }

    /** The language chosen for the text, as a tag; empty when the page told none. */
    public Optional<String> language() {
        return Languages.of(told("form:language")).map(Locale::toLanguageTag);
    }

    /** @param known what stands in the fields that were not shown */
    public Map<String, Object> values(List<FieldDefinition> fields, Map<String, Object> known) {
        return read(fields, known, RecordForm.CONTAINER);
    }

    private Map<String, Object> read(List<FieldDefinition> fields, Map<String, Object> known, String prefix) {
        var form = new LinkedHashMap<>(known);
        for (var field : fields) {
            var value = request.getParameter(prefix + field.name());
            if (value != null && field.kind() != Kind.ITEMS && field.kind() != Kind.SECRET) {
                form.put(field.name(), value);
            }
        }
        for (var field : fields) {
            if (field.kind() == Kind.ROWS && field.isShown(form, fields)) {
                form.put(field.name(), rows(field.children(), prefix + field.name() + ":"));
            }
        }
        return form;
    }

    private List<Map<String, Object>> rows(List<FieldDefinition> children, String prefix) {
        var rows = new ArrayList<Map<String, Object>>();
        while (rows.size() < FormData.MOST_ROWS && isThere(prefix + rows.size() + ":")) {
            rows.add(read(children, FormData.blank(children), prefix + rows.size() + ":"));
        }
        return rows;
    }

    private boolean isThere(String prefix) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
