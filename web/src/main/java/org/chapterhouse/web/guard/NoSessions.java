package org.chapterhouse.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.fault.AfterVisit;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.fault.PluginFailed;

/**
 * Who only reads is not remembered: a session that something of a plugin has begun outside the admin is ended before its cookie goes
 * out, and counts as a failure.
 */
@ApplicationScoped
public class NoSessions implements AfterVisit {

    private static final String ANSWER = NoSessions.class.getName();

    @Inject
    Instance<HttpServletRequest> requests;

    /** Where {@link #end} will find the answer of this request. */
    static void know(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(ANSWER, response);
    }

    @Override
    public void lookAfter(PluginDoor door) {
        if (isAnswering() && end(requests.get())) {
            throw PluginFailed.in(door.plugin(), begun(door.name()));
        }
    }

    /** A job has no request. */
    private boolean isAnswering() {
        try {
            return requests.isResolvable() && !requests.get().getMethod().isEmpty();
        } catch (ContextNotActiveException | IllegalStateException e) {
            return false;
        }
    }

    /** What to say of somebody who did it. */
    public static IllegalStateException begun(String where) {
        return new IllegalStateException("'" + where + "' began a session, by HttpSession or a @SessionScoped bean,"
                + " and on the public site there are none");
    }

    /** Ends a session that has begun with this request, and takes back its cookie; answers whether there was one. */
    public static boolean end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !session.isNew()
                || !(request.getAttribute(ANSWER) instanceof HttpServletResponse response)) {
            return false;
        }
        session.invalidate();
        var kept = headers(response);
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return true;
    }

    private static Map<String, Collection<String>> headers(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, Collection<String>>();
        for (var name : response.getHeaderNames()) {
            if (!name.equalsIgnoreCase("Set-Cookie")) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        return headers;
    }
}
