package org.chapterhouse.web.admin.history;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.workflow.Restoring;

/** Restores an older version, as asked on the history, and leads to the editor; or back, when that is not possible. */
public class RestoreServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Restoring restoring;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            restore(asked.item(), asked.number("version"), response);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }

    private void restore(ContentId id, int number, HttpServletResponse response) throws IOException {
        try {
            restoring.restore(id, number);
            lead(response, "/admin/content-editor?id=" + id + "&done=restored");
        } catch (ChapterhouseException e) {
            var kind = e.problem().kind();
            if (kind.isOurs()) {
                throw e;
            }
            if (kind.status() == Refusal.nowhere().status()) {
                response.sendError(kind.status());
                return;
            }
            lead(response, "/admin/history?id=" + id + "&refused=" + e.problem().code());
        }
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setHeader("Location", location);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
