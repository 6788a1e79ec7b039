package org.chapterhouse.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.chapterhouse.web.DatabaseAway;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.InsteadOfAScreen;
import org.chapterhouse.web.admin.screen.OpenPage;
import org.chapterhouse.web.guard.SignedInFilter;
import org.chapterhouse.web.site.SitePages;

/**
 * What a person sees instead of the server's own error pages: nothing here, why they were refused, or our failure with a
 * reference to it.
 */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());

    private static final int OURS = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    @Inject
    private transient SitePages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null && DatabaseAway.isCauseOf(failure)) {
            DatabaseAway.answer(response);
            return;
        }
        var refusal = failure == null ? Refusal.told(request) : Refusal.of(failure);
        try {
            answer(refusal, request, response);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The page that tells of an error could not be drawn", e);
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream()
                    .write("Something went wrong on our side. Please try again in a few minutes."
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void answer(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isForAScreen(refusal, request)) {
            refusal.begin(response);
            InsteadOfAScreen.answer(request, response);
            return;
        }
        var page = refusal.status() < OURS ? pages.notFound() : pages.failed(refusal.reference());
        page.write(request, response, refusal.status());
    }

    /** Our own failure is told outside the admin's frame, which may be what failed; that of a plugin's page is not. */
    private static boolean isForAScreen(Refusal refusal, HttpServletRequest request) {
        return SignedInFilter.isAdmitted(request)
                && (!refusal.isOurs() || OpenPage.of(request).isPresent())
                && (refusal.status() < OURS || !refusal.words().isEmpty());
    }
}
