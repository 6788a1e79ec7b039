package org.chapterhouse.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.workflow.CopyKey;

/** What a request names by its parameters; whatever has not the shape of it is {@link Malformed}. */
record Asked(HttpServletRequest request) {

    /** As it was sent; empty when it was not. */
    String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    int number(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,9}")) {
            throw new Malformed("not a number: " + text);
        }
        return Integer.parseInt(text);
    }

    ContentId item() {
        return ContentId.of(text("id"));
    }

    CopyKey key() {
        return new CopyKey(text("key"));
    }
}
