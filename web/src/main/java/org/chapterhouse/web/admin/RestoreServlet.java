package org.chapterhouse.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.web.OurFault;
import org.chapterhouse.workflow.Restoring;

/** Restores an older version, as asked on the history, and leads to the editor; or back, when that is not possible. */
public class RestoreServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Restoring restoring;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = ContentId.of(parameter(request, "id"));
            response.setHeader("Location", outcome(id, Integer.parseInt(parameter(request, "version"))));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (NoSuchContent | NotPermitted | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String outcome(ContentId id, int number) {
        try {
            restoring.restore(id, number);
            return "/admin/content-editor?id=" + id + "&done=restored";
        } catch (NoSuchContent | NotPermitted e) {
            throw e;
        } catch (ChapterhouseException e) {
            if (OurFault.isOurs(e)) {
                throw e;
            }
            return "/admin/history?id=" + id + "&refused=" + e.problem().code();
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
