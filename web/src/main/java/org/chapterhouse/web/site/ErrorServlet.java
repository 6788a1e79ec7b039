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
import java.util.Set;
import org.chapterhouse.web.DatabaseAway;
import org.chapterhouse.web.OurFault;
import org.chapterhouse.web.admin.NothingHere;

/** What a person sees instead of the server's own error pages: nothing here, or our failure with a reference to it. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());

    /** No page is there: none at all, or something that only takes forms. */
    private static final Set<Integer> NOWHERE =
            Set.of(HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED);

    @Inject
    private transient SitePages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var status = (Integer) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpServletResponse.SC_NOT_FOUND);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null && DatabaseAway.isCauseOf(failure)) {
            DatabaseAway.answer(response);
            return;
        }
        try {
            if (NOWHERE.contains(status) && NothingHere.isFor(request)) {
                NothingHere.answer(request, response);
                return;
            }
            page(request, status).write(request, response, status);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The page that tells of an error could not be drawn", e);
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream()
                    .write("Something went wrong on our side. Please try again in a few minutes."
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private CachedPage page(HttpServletRequest request, int status) {
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return pages.notFound(Optional.empty());
        }
        var told = (String) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_MESSAGE), "");
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure == null) {
            return pages.failed(told.matches("[0-9a-f]{8}") ? told : "");
        }
        return pages.failed(OurFault.reference(failure));
    }
}
