package org.chapterhouse.web.admin.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.workflow.CopyKey;

/** What a request names by its parameters; whatever has not the shape of it is {@link Malformed}. */
public record Asked(HttpServletRequest request) {

    /** As it was sent; empty when it was not. */
    public String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    public int number(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,9}")) {
            throw new Malformed("not a number: " + text);
        }
        return Integer.parseInt(text);
    }

    public ContentId item() {
        return ContentId.of(text("id"));
    }

    public CopyKey key() {
        return new CopyKey(text("key"));
    }
}
