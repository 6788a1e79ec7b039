package org.chapterhouse.web.admin.people;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.chapterhouse.person.Asked;
import org.chapterhouse.person.Person;
import org.chapterhouse.person.PersonalRecords;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;

/** Hands out, as a file, what is held of somebody. */
public class PersonalDataExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient PersonalRecords records;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var person = new Person(new org.chapterhouse.web.admin.screen.Asked(request).text("person"));
            write(person, response);
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        } catch (ChapterhouseException e) {
            if (e.problem().kind().isOurs()) {
                throw e;
            }
            response.sendError(e.problem().kind().status());
        }
    }

    private void write(Person person, HttpServletResponse response) throws IOException {
        var held = JSON.createArrayBuilder();
        var silent = JSON.createArrayBuilder();
        records.export(person).forEach(asked -> add(asked, held, silent));
        var whole = JSON.createObjectBuilder()
                .add("person", person.text())
                .add(
                        "exportedAt",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("held", held)
                .add("couldNotAnswer", silent)
                .build();
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"personal-data.json\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(Asked asked, JsonArrayBuilder held, JsonArrayBuilder silent) {
        var words = asked.known().words(Speech.ofScreens());
        if (asked.failed()) {
            silent.add(asked.known().id());
        }
        for (var thing : asked.things()) {
            var one = JSON.createObjectBuilder()
                    .add("by", asked.known().id())
                    .add("what", words.title())
                    .add("data", thing.data());
            thing.until().ifPresent(end -> one.add("until", end.toString()));
            if (thing.stays()) {
                one.add("stays", true);
            }
            held.add(one);
        }
    }
}
