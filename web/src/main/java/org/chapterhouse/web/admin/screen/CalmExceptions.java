package org.chapterhouse.web.admin.screen;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.DatabaseAway;
import org.chapterhouse.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an admin screen does when something goes wrong: an expired view is opened again, a refused act is told on its
 * screen, what is not there is 404, a database that is away is told as it is to readers, and our own failures are logged
 * once with a reference the person sees.
 */
public class CalmExceptions extends ExceptionHandlerFactory {

    /** For the script of a page whose request failed: what the person can name to whoever reads the log. */
    static final String REFERENCE_HEADER = "Chapterhouse-Reference";

    private static final Logger LOG = System.getLogger(CalmExceptions.class.getName());

    public CalmExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var context = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (!events.hasNext() || context.getResponseComplete()) {
                return;
            }
            var failure = root(events.next().getContext().getException());
            clear();
            answer(context, failure);
        }

        private void clear() {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                events.next();
                events.remove();
            }
        }

        private static Throwable root(Throwable thrown) {
            Throwable current = thrown;
            @Nullable Throwable cause = thrown.getCause();
            while (cause != null && !(current instanceof ChapterhouseException || current instanceof Malformed)) {
                current = cause;
                cause = current.getCause();
            }
            return current;
        }

        private static void answer(FacesContext context, Throwable failure) {
            var external = context.getExternalContext();
            try {
                if (failure instanceof ViewExpiredException) {
                    var request = (HttpServletRequest) external.getRequest();
                    var query = request.getQueryString();
                    external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
                } else if (DatabaseAway.isCauseOf(failure) && !external.isResponseCommitted()) {
                    LOG.log(Level.WARNING, "A screen could not be shown: the database is away");
                    external.responseReset();
                    DatabaseAway.answer((HttpServletResponse) external.getResponse());
                } else {
                    answer(context, refusal(inWhoseName(context, failure)));
                    return;
                }
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What fails on a plugin's page without saying why is the plugin's. */
        private static Throwable inWhoseName(FacesContext context, Throwable failure) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            return failure instanceof ChapterhouseException || failure instanceof Malformed
                    ? failure
                    : OpenPage.of(request)
                            .<Throwable>map(
                                    open -> PluginFailed.atAScreen(open.page().plugin(), failure))
                            .orElse(failure);
        }

        private static void answer(FacesContext context, Refusal refusal) throws IOException {
            var external = context.getExternalContext();
            if (external.isResponseCommitted()) {
                return;
            }
            if (RefusedAct.isOne(context, refusal)) {
                RefusedAct.say(context, refusal);
                return;
            }
            external.responseReset();
            if (refusal.isOurs()) {
                external.setResponseHeader(REFERENCE_HEADER, refusal.reference());
            }
            refusal.tell((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
            context.responseComplete();
        }

        private static Refusal refusal(Throwable failure) {
            var refusal = isMisaddressed(failure) ? Refusal.nowhere() : Refusal.of(failure);
            if (!refusal.isOurs()) {
                LOG.log(Level.INFO, "Refused with {0}: {1}", refusal.status(), failure.toString());
            }
            return refusal;
        }

        /** The address asks for what no screen can show. */
        private static boolean isMisaddressed(Throwable failure) {
            return failure instanceof Malformed;
        }
    }
}
