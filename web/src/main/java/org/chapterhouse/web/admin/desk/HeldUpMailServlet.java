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
import org.chapterhouse.web.admin.screen.Leading;

/** Tries letters again that could not be delivered, or drops them, as asked on Home, and leads back there. */
public class HeldUpMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeldUpLetters letters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            var home = Leading.home(asked);
            Leading.after(act(asked.text("act"), asked.text("problem")), response, home, home);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }

    private Runnable act(String act, String problem) {
        return switch (act) {
            case "again" -> () -> letters.again(problem);
            case "drop" -> () -> letters.drop(problem);
            default -> throw new Malformed("not something to do with letters: " + act);
        };
    }
}
