package org.chapterhouse.web.admin.editor;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.EditorPage;
import org.chapterhouse.workflow.Keeping;
import org.chapterhouse.workflow.Manuscript;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.TypedElsewhere;
import org.chapterhouse.workflow.Typing;
import org.chapterhouse.workflow.WorkingCopies;

/**
 * Keeps what is being typed. The editor's script sends the form here every few seconds, past Faces and its view state,
 * so that neither an expired view nor an error on the page can lose a word. The answer says when it was kept, and what
 * still stands against publishing, and who has saved the text since; or that another window was kept since, and when.
 */
public class WorkingCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 4_000_000;
    private static final Logger LOG = System.getLogger(WorkingCopyServlet.class.getName());
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient Manuscripts manuscripts;

    @Inject
    private transient WorkingCopies copies;

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient BeforePublishing beforePublishing;

    @Inject
    private transient Moments moments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = body(request);
        if (body.isEmpty()) {
            text(response, HttpServletResponse.SC_BAD_REQUEST, "This page did not arrive whole. It is sent again.");
            return;
        }
        keep(request, response, body.get());
    }

    /** What was sent; nothing when the sender went away in between, which is no failure of ours. */
    private static Optional<byte[]> body(HttpServletRequest request) {
        try {
            return Optional.of(request.getInputStream().readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "What was typed did not arrive whole", e);
            return Optional.empty();
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (body.length > MOST_BYTES) {
            text(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Too long to keep. Shorten the page.");
            return;
        }
        try {
            var told = FormJson.parse(new String(body, StandardCharsets.UTF_8));
            json(response, HttpServletResponse.SC_OK, keep(request, told));
        } catch (TypedElsewhere e) {
            json(response, e.problem().kind().status(), newer(request, e));
        } catch (ChapterhouseException e) {
            var refusal = Refusal.of(e);
            text(response, refusal.status(), refusal.words());
        } catch (Malformed e) {
            text(response, HttpServletResponse.SC_BAD_REQUEST, "This page cannot be kept. Reload it.");
        }
    }

    private String keep(HttpServletRequest request, JsonObject told) {
        var asked = new Asked(request);
        var manuscript = manuscripts.of(asked.key());
        var form = form(manuscript, told.getOrDefault("form", JsonValue.EMPTY_JSON_OBJECT));
        var typing = new Typing(
                manuscript.key(),
                new EditorPage(asked.text("page"), asked.text("seen")),
                asked.number("base"),
                FormJson.write(form),
                text(told, "slug"),
                text(told, "language"));
        var at = keeping.keep(typing);
        var answer =
                JSON.createObjectBuilder().add("kept", time(at, manuscript)).add("seen", at.toString());
        manuscripts
                .newerThan(manuscript, typing.base())
                .ifPresent(newest -> answer.add("savedBy", newest.authorName()));
        LanguageOffer.of(manuscript, form, typing.language()).ifPresent(offer -> offer.addTo(answer));
        return beforePublishing
                .of(manuscript.key(), form, typing.slug(), typing.language())
                .addTo(answer)
                .build()
                .toString();
    }

    private String newer(HttpServletRequest request, TypedElsewhere newer) {
        var manuscript = manuscripts.of(new Asked(request).key());
        return JSON.createObjectBuilder()
                .add("kept", time(newer.keptAt(), manuscript))
                .add("seen", newer.mark())
                .build()
                .toString();
    }

    /** What the page does not show at present it does not send: that stays as it was. */
    private Map<String, Object> form(Manuscript manuscript, JsonValue told) {
        if (!(told instanceof JsonObject sent)) {
            throw new Malformed("a form that is no object");
        }
        var fields = manuscript.type().fields();
        var form = FormJson.read(sent, fields);
        var known = copies.find(manuscript.key())
                .map(copy -> FormJson.read(copy.form(), fields))
                .orElseGet(() -> manuscripts.form(manuscript));
        fields.stream()
                .filter(field -> field.condition().isPresent() && !sent.containsKey(field.name()))
                .filter(field -> known.get(field.name()) instanceof String)
                .forEach(field -> form.put(field.name(), known.getOrDefault(field.name(), "")));
        return form;
    }

    private String time(Instant at, Manuscript manuscript) {
        return moments.time(at, manuscript.site().zone());
    }

    /** A word of what the page told; empty when it told none. */
    private static String text(JsonObject told, String name) {
        var value = told.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString word) {
            return word.getString();
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        throw new Malformed("no word: " + name);
    }

    private static void json(HttpServletResponse response, int status, String words) throws IOException {
        write(response, status, "application/json", words);
    }

    private static void text(HttpServletResponse response, int status, String words) throws IOException {
        write(response, status, "text/plain", words);
    }

    private static void write(HttpServletResponse response, int status, String type, String words) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
