package org.chapterhouse.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.web.OurFault;
import org.chapterhouse.workflow.WorkingCopies;

/**
 * Keeps what is being typed. The editor's script sends the form here every other second, past Faces and its view state,
 * so that neither an expired view nor an error on the page can lose a word.
 */
public class WorkingCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 4_000_000;

    @Inject
    private transient WorkingCopies copies;

    @Inject
    private transient Editing editing;

    @Inject
    private transient Moments moments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Too long to keep. Shorten the page.");
            return;
        }
        try {
            var subject = editing.of(Objects.requireNonNullElse(request.getParameter("key"), ""));
            var base = Integer.parseInt(Objects.requireNonNullElse(request.getParameter("base"), "0"));
            var form = FormJson.read(
                    RecordJson.parse(new String(body, StandardCharsets.UTF_8)),
                    subject.type().fields());
            var at = copies.keep(subject.key(), base, FormJson.write(form));
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    moments.time(at, subject.site().zone()));
        } catch (ChapterhouseException e) {
            var status = OurFault.isOurs(e)
                    ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    : HttpServletResponse.SC_BAD_REQUEST;
            answer(response, status, OurFault.words(e));
        } catch (IllegalArgumentException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "This page cannot be kept. Reload it.");
        }
    }

    private static void answer(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
