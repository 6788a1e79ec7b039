package org.chapterhouse.web.site;

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
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.web.DatabaseAway;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.NothingHere;

/** What a person sees instead of the server's own error pages: nothing here, or our failure with a reference to it. */
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
        var refusal = failure == null ? told(request) : Refusal.of(failure);
        try {
            if (refusal.status() < OURS && NothingHere.isFor(request)) {
                refusal.begin(response);
                NothingHere.answer(request, response);
                return;
            }
            page(refusal).write(request, response, refusal.status());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The page that tells of an error could not be drawn", e);
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream()
                    .write("Something went wrong on our side. Please try again in a few minutes."
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was answered without a failure; whoever did so may have logged one and names it. */
    private static Refusal told(HttpServletRequest request) {
        var status = (Integer) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpServletResponse.SC_NOT_FOUND);
        var told = (String) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_MESSAGE), "");
        return new Refusal(status, "", told.matches("[0-9a-f]{8}") ? told : "");
    }

    private CachedPage page(Refusal refusal) {
        return refusal.status() < OURS ? pages.notFound(Optional.empty()) : pages.failed(refusal.reference());
    }
}
