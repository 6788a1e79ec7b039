package org.chapterhouse.web.admin.screen;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.web.Refusal;

/** How a small form of the admin that Faces knows nothing of ends: on another screen, so that nothing is sent twice. */
public final class Leading {

    private Leading() {}

    /**
     * Does what was asked and leads to what shows it.
     *
     * @param then the screen that follows
     * @param back the screen that tells why it was not done, by the code it is given
     * @throws ChapterhouseException when it failed by our fault
     */
    public static void after(Runnable act, HttpServletResponse response, String then, String back) throws IOException {
        try {
            act.run();
            to(response, then);
        } catch (ChapterhouseException e) {
            var kind = e.problem().kind();
            if (kind.isOurs()) {
                throw e;
            }
            if (kind.status() == Refusal.nowhere().status()) {
                response.sendError(kind.status());
                return;
            }
            to(response, back + "&refused=" + e.problem().code());
        }
    }

    /** The address of Home on the site that a form names, whatever it names. */
    public static String home(Asked asked) {
        return "/admin/home?site=" + asked.text("site").replaceAll("[^a-z0-9-]", "");
    }

    private static void to(HttpServletResponse response, String location) {
        response.setHeader("Location", location);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
