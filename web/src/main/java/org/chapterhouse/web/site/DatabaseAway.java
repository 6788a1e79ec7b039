package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached just now. Whoever runs the suite is told elsewhere; a reader is told to come back in a
 * moment, by a page that needs no database itself.
 */
final class DatabaseAway {

    private static final int DEEPEST = 20;
    private static final String CONNECTION = "08";
    private static final String INTERVENTION = "57P";
    private static final byte[] PAGE = page();

    private DatabaseAway() {}

    /** Whether a failure comes from there: no connection, a lost one, or a server that is just starting or stopping. */
    static boolean isCauseOf(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException refused && isAway(refused.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(SitePages.HTML);
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(INTERVENTION));
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
