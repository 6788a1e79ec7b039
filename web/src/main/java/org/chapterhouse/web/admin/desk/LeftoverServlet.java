package org.chapterhouse.web.admin.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.admin.screen.Leading;
import org.chapterhouse.workflow.WorkingCopies;

/** Drops what somebody typed and never saved, as asked on Home, and leads back there. */
public class LeftoverServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkingCopies copies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            var key = asked.key();
            var home = Leading.home(asked);
            Leading.after(() -> copies.drop(key), response, home, home);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }
}
