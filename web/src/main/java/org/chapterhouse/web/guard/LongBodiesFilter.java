package org.chapterhouse.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.security.CurrentUser;

/**
 * Lets only so many long forms and files in at a time. Each holds a thread and memory until it is there, so that a few
 * slow or many large ones would keep the readers waiting.
 */
public class LongBodiesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Shorter ones are waited for before they get here. */
    private static final int LONG = 32 * 1024;

    private static final String SECONDS = "5";

    private static final RefusalPage BUSY = new RefusalPage(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "Too much is being sent at once",
            "Other long texts or files are still on their way, so yours was not read and nothing was changed.",
            "Go back in your browser: what you typed is still there. Send it again in a few seconds.");

    private final transient LongBodies bodies = new LongBodies();

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= LONG) {
            chain.doFilter(request, response);
            return;
        }
        var sender = user.account().map(account -> account.id().toString()).orElse("");
        if (!bodies.begin(sender)) {
            response.setHeader("Retry-After", SECONDS);
            BUSY.answer(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            bodies.end(sender);
        }
    }
}
