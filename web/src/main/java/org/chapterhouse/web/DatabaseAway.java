package org.chapterhouse.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chapterhouse.platform.sql.DatabaseRefused;

/**
 * The database cannot be reached just now. Whoever runs the suite is told elsewhere; whoever reads or edits is told to come
 * back in a moment, by a page that needs no database itself.
 */
public final class DatabaseAway {

    private static final byte[] PAGE = page();

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failure) {
        return DatabaseRefused.isAway(failure);
    }

    public static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    private static byte[] page() {
        try (var in = DatabaseAway.class.getResourceAsStream("database-away.html")) {
            if (in == null) {
                throw new IllegalStateException("database-away.html is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
