package org.chapterhouse.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.fault.DoorShut;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.web.DatabaseAway;
import org.chapterhouse.web.guard.NoSessions;
import org.chapterhouse.web.guard.SignedInFilter;
import org.jspecify.annotations.Nullable;

/**
 * The public site: every address that is not the admin's.
 *
 * <p>Opens no session, sets no cookie, keeps no state. What it draws goes to the {@link PageCache}, from which {@link
 * CacheFilter} answers the next request.
 */
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(SiteServlet.class.getName());

    @Inject
    private transient SitePages pages;

    @Inject
    private transient FormDoor forms;

    @Inject
    private transient StaticFiles files;

    @Inject
    private transient PageCache cache;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = Address.of(request);
        answering(address, request, response, () -> answer(address, request, response));
    }

    /** Only forms are sent here; what is sent to any other address was refused before. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // before anybody asks for a parameter, which an address does
        request.setCharacterEncoding("UTF-8");
        answering(Address.of(request), request, response, () -> forms.receive(request, response));
    }

    private interface Work {
        void run() throws IOException;
    }

    private void answering(
            Optional<Address> address, HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                LOG.log(
                        Level.WARNING,
                        () -> address.map(Address::path).orElse("A page")
                                + " could not be shown: the database is away");
                DatabaseAway.answer(response);
                return;
            }
            if (e instanceof DoorShut) {
                response.setHeader("Retry-After", DoorShut.RETRY_AFTER);
                pages.shut(address).write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            NoSessions.end(request);
            // a reader has sent nothing that could be mended: whatever fails here is our fault
            var reference = Reference.of(e);
            pages.failed(reference).write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void answer(Optional<Address> address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ticket = cache.ticket();
        var answer = address.map(this::answer).orElseGet(Answer::nothing);
        if (answer instanceof Answer.Moved moved) {
            lead(
                    response,
                    HttpServletResponse.SC_MOVED_PERMANENTLY,
                    withQuery(moved.location(), request.getQueryString()));
        } else if (answer instanceof Answer.Elsewhere elsewhere) {
            lead(response, HttpServletResponse.SC_FOUND, withQuery(elsewhere.location(), request.getQueryString()));
        } else if (answer instanceof Answer.Ended ended) {
            ended.page().write(request, response, HttpServletResponse.SC_GONE);
        } else if (answer instanceof Answer.Busy busy) {
            response.setHeader("Retry-After", SearchPages.RETRY_AFTER);
            busy.page().write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (answer instanceof Answer.Fresh fresh) {
            withoutSession(request, fresh.drawing()).get().write(request, response, HttpServletResponse.SC_OK);
        } else if (answer instanceof Answer.Page page) {
            drawn(ticket, withoutSession(request, page.drawing()), address.orElseThrow())
                    .write(request, response, HttpServletResponse.SC_OK);
        } else if (SignedInFilter.isAdmitted(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            pages.notFound(address).write(request, response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A template can reach beans, and beans can reach whatever they like. */
    private static Supplier<CachedPage> withoutSession(HttpServletRequest request, Supplier<CachedPage> drawing) {
        return () -> {
            var page = drawing.get();
            if (NoSessions.end(request)) {
                throw NoSessions.begun(request.getRequestURI());
            }
            return page;
        };
    }

    private static void lead(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader("Location", location);
    }

    /** What somebody added to the address they came by goes with them. */
    static String withQuery(String location, @Nullable String query) {
        return query == null ? location : location + "?" + query;
    }

    private Answer answer(Address address) {
        return address.path().startsWith(StaticFiles.PREFIX) ? files.answer(address) : pages.answer(address);
    }

    private CachedPage drawn(PageCache.Ticket ticket, Supplier<CachedPage> drawing, Address address) {
        return cache.keep(ticket, page -> page.goesOn() ? address.continuation() : address.path(), drawing);
    }
}
