package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.fault.DoorShut;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.visitor.Received;
import org.chapterhouse.visitor.Reception;
import org.chapterhouse.visitor.Sending;
import org.chapterhouse.web.DatabaseAway;

/** Takes in what visitors send, and shows the form again where it cannot be taken. Nothing they typed is lost by that. */
@ApplicationScoped
public class FormDoor {

    private static final int UNSUPPORTED = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    @Inject
    SitePages pages;

    @Inject
    FormPages forms;

    @Inject
    FormDrawing drawing;

    @Inject
    Reception reception;

    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = Address.of(request);
        var spot = address.filter(known -> !known.endsWithSlash()).flatMap(pages::spot);
        var place = spot.flatMap(forms::at).filter(found -> found.outcome().isEmpty());
        if (place.isEmpty()) {
            pages.notFound(address).write(request, response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!FormBody.isForm(request)) {
            pages.notice(spot.orElseThrow().site(), "form-other").write(request, response, UNSUPPORTED);
            return;
        }
        var body = FormBody.read(request);
        if (body.isEmpty()) {
            response.setHeader("Connection", "close");
            pages.notice(spot.orElseThrow().site(), "form-too-long").write(request, response, TOO_LARGE);
            return;
        }
        receive(spot.orElseThrow(), place.get(), body.get(), request, response);
    }

    private <T extends Record> void receive(
            Spot spot,
            FormPages.Place<T> place,
            FormBody body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var typed = body.typed(place.target().form().fields());
        var token = body.value(FormView.TOKEN);
        var sending = new Sending(typed, token, body.value(FormView.TRAP), VisitorAddress.of(request));
        try {
            var received = reception.receive(place.target(), sending);
            if (received instanceof Received.Accepted accepted) {
                lead(response, Address.encoded(Frames.address(spot.site(), spot.path())) + "/" + accepted.outcome());
                return;
            }
            var again = (Received.Again) received;
            if (again.reason() == Received.Reason.OFTEN) {
                var wait = place.target().form().limit().oneMoreAfter();
                response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
            }
            var drawn = FormDrawing.Drawn.again(
                    again.token().text(), typed, again.reason().name(), again.findings());
            drawing.draw(spot, place, drawn)
                    .write(request, response, again.reason().status());
        } catch (RuntimeException e) {
            failed(spot, place, sending, e, request, response);
        }
    }

    /** What a plugin says by a problem is theirs to read; anything else is our failure, told by its reference. */
    private void failed(
            Spot spot,
            FormPages.Place<?> place,
            Sending sending,
            RuntimeException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (DatabaseAway.isCauseOf(failure)) {
            DatabaseAway.answer(response);
            return;
        }
        if (failure instanceof DoorShut) {
            response.setHeader("Retry-After", DoorShut.RETRY_AFTER);
            drawing.draw(spot, place, FormDrawing.Drawn.again(sending.token(), sending.typed(), "shut", List.of()))
                    .write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var said = said(failure);
        var findings = said.map(known -> new Finding("", known.problem().message())).stream()
                .toList();
        var drawn = FormDrawing.Drawn.again(
                sending.token(), sending.typed(), said.isPresent() ? "refused" : "failed", findings);
        var status =
                said.map(known -> known.problem().kind().status()).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        var told = said.isPresent() ? drawn : drawn.withReference(Reference.of(failure));
        drawing.draw(spot, place, told).write(request, response, status);
    }

    private static Optional<ChapterhouseException> said(RuntimeException failure) {
        return failure instanceof ChapterhouseException known
                        && !known.problem().kind().isOurs()
                ? Optional.of(known)
                : Optional.empty();
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", "no-store");
    }
}
