package org.chapterhouse.web.admin.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.mail.HeldUpLetters;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;

/** Tries letters again that could not be delivered, or drops them, as asked on Home, and leads back there. */
public class HeldUpMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeldUpLetters letters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        try {
            act(asked.text("act"), asked.text("problem"));
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/admin/home?site=" + asked.text("site").replaceAll("[^a-z0-9-]", ""));
    }

    private void act(String act, String problem) {
        switch (act) {
            case "again" -> letters.again(problem);
            case "drop" -> letters.drop(problem);
            default -> throw new Malformed("not something to do with letters: " + act);
        }
    }
}
