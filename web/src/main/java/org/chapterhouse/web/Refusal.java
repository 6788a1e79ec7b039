package org.chapterhouse.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem.Kind;
import org.chapterhouse.problem.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when something could not be done, the same on every screen and at every address: the kind of the
 * problem says it. What is our fault is logged once, here, and told with its reference.
 *
 * @param status of the answer over HTTP
 * @param words what the person reads, in the language of the screens; empty where nobody planned for the failure
 * @param reference of a failure of ours; empty when it is none
 */
public record Refusal(int status, String words, String reference) {

    private static final String TOLD = "refusal";
    private static final int NEXT_MINUTE = 60;
    private static final int NEXT_MOMENT = 5;

    /** Nothing is at an address that makes no sense, and it need not be told what would. */
    public static Refusal nowhere() {
        return new Refusal(Kind.NOT_FOUND.status(), "", "");
    }

    /**
     * Leaves the answer to the error page, which knows what was refused and why.
     *
     * @throws IOException when the answer has begun to go out
     */
    public void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(TOLD, this);
        response.sendError(status);
    }

    /** What was left to the error page, which reads its words from the request; of what the server itself refused only the status is known. */
    public static Refusal told(HttpServletRequest request) {
        if (request.getAttribute(TOLD) instanceof Refusal refusal) {
            return refusal;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : Kind.NOT_FOUND.status();
        return new Refusal(status, "", "");
    }

    /** The problem a failure comes from, however deep it lies in it; a failure without one is ours. */
    public static Refusal of(Throwable failure) {
        var known = problem(failure);
        if (known == null) {
            return new Refusal(Kind.INTERNAL.status(), "", Reference.of(failure));
        }
        var problem = known.problem();
        if (!problem.kind().isOurs()) {
            return new Refusal(problem.kind().status(), problem.message().in(Speech.ofScreens()), "");
        }
        var reference = Reference.of(failure);
        var words = Message.of(Refusal.class, "refusal.reference", problem.message(), reference);
        return new Refusal(problem.kind().status(), words.in(Speech.ofScreens()), reference);
    }

    private static @Nullable ChapterhouseException problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChapterhouseException known) {
                return known;
            }
        }
        return null;
    }

    /** Whether it is as if nothing were there. */
    public boolean isNowhere() {
        return status == Kind.NOT_FOUND.status();
    }

    /** Whether it is told in words of its own: neither as if nothing were there nor as a failure that nobody planned for. */
    public boolean isSpoken() {
        return !isNowhere() && !words.isEmpty();
    }

    public boolean isOurs() {
        return !reference.isEmpty();
    }

    /** Sets the status, and says when to come back where that helps. */
    public void begin(HttpServletResponse response) {
        response.setStatus(status);
        if (status == Kind.TOO_OFTEN.status()) {
            response.setIntHeader("Retry-After", NEXT_MINUTE);
        } else if (status == Kind.BUSY.status()) {
            response.setIntHeader("Retry-After", NEXT_MOMENT);
        }
    }
}
