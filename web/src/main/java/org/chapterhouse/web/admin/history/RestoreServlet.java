package org.chapterhouse.web.admin.history;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.admin.screen.Leading;
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
            var id = asked.item();
            var number = asked.number("version");
            Leading.after(
                    () -> restoring.restore(id, number),
                    response,
                    "/admin/content-editor?id=" + id + "&done=restored",
                    "/admin/history?id=" + id);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }
}
