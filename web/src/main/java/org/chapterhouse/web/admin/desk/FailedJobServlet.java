package org.chapterhouse.web.admin.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.admin.screen.Leading;

/** Tries work again that could not be done, or drops it, as asked on Home, and leads back there. */
public class FailedJobServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FailedJobs jobs;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            var home = Leading.home(asked);
            Leading.after(act(asked.text("act"), id(asked.text("id"))), response, home, home);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }

    private Runnable act(String act, UUID id) {
        return switch (act) {
            case "again" -> () -> jobs.again(id);
            case "drop" -> () -> jobs.drop(id);
            default -> throw new Malformed("not something to do with a job: " + act);
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("not the id of a job: " + text, e);
        }
    }
}
