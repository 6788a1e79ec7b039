package org.chapterhouse.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.render.Templates;
import org.chapterhouse.web.WebTemplates;
import org.chapterhouse.web.site.StaticFiles;

/** What the account screens have in common: reading what was typed, drawing, going elsewhere. */
abstract class AccountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What was sent is understood but must be changed. */
    static final int SC_UNPROCESSABLE = Problem.Kind.INVALID.status();

    /** No form here comes near it. */
    private static final int LONGEST = 32 * 1024;

    private static final Templates TEMPLATES = WebTemplates.of("account");

    @Inject
    transient StaticFiles assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("What was sent is longer than this form can be. Nothing was done.\n");
            return;
        }
        request.setCharacterEncoding("UTF-8");
        super.service(request, response);
    }

    static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    void draw(HttpServletResponse response, int status, String template, AccountForm form) throws IOException {
        byte[] page = TEMPLATES
                .draw(template, Map.of("form", form, "assets", assets))
                .markup()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
