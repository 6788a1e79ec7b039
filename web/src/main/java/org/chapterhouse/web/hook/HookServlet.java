package org.chapterhouse.web.hook;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.fault.DoorShut;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.webhook.Call;
import org.chapterhouse.webhook.Webhooks;

/**
 * Takes a call of a service at {@code /hooks/<plugin>/<name>[/<chapter>]}: kept, it is answered 200; not genuine, 403; too long,
 * 413. When a plugin's check fails, the service is told to call again.
 */
public class HookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)(?:/([a-z0-9-]+))?");
    private static final String NATIONAL = "national";

    /** What is shorter is waited for before it gets here, so that nobody who sends slowly holds up others. */
    private static final int LONGEST = 32 * 1024;

    @Inject
    private transient Webhooks webhooks;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!path.matches()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "Nobody takes calls here.");
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setHeader("Connection", "close");
            answer(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "At most " + LONGEST + " bytes are taken.");
            return;
        }
        var site = Optional.ofNullable(path.group(3)).orElse(NATIONAL);
        receive(path.group(1) + "." + path.group(2), new Call(site, headers(request), body, clock.instant()), response);
    }

    private void receive(String name, Call call, HttpServletResponse response) throws IOException {
        try {
            switch (webhooks.receive(name, call)) {
                case TAKEN -> answer(response, HttpServletResponse.SC_OK, "Taken.");
                case NOT_GENUINE -> answer(response, HttpServletResponse.SC_FORBIDDEN, "The signature is not right.");
                case NOWHERE -> answer(response, HttpServletResponse.SC_NOT_FOUND, "Nobody takes calls here.");
            }
        } catch (DoorShut e) {
            response.setHeader("Retry-After", DoorShut.RETRY_AFTER);
            answer(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "This cannot be checked now. Call again later.");
        } catch (RuntimeException e) {
            answer(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "This could not be checked. Call again later. Reference " + Reference.of(e) + ".");
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> String.join(", ", Collections.list(request.getHeaders(name))),
                        (one, other) -> one + ", " + other));
    }

    private static void answer(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words + "\n");
    }
}
