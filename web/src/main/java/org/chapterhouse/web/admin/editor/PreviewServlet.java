package org.chapterhouse.web.admin.editor;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.problem.Message;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.site.Preview;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.Publishing;
import org.chapterhouse.workflow.WorkingCopies;
import org.chapterhouse.workflow.WorkingCopy;

/** Shows the page as readers will see it, from what is typed at this moment or from one of its versions. */
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(PreviewServlet.class.getName());

    @Inject
    private transient Manuscripts manuscripts;

    @Inject
    private transient WorkingCopies copies;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient Preview preview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            var manuscript = manuscripts.of(asked.key());
            var fields = manuscript.type().fields();
            var version = asked.has("version") ? Optional.of(asked.number("version")) : Optional.<Integer>empty();
            var kept = version.isPresent() ? Optional.<WorkingCopy>empty() : copies.find(manuscript.key());
            var form = version.map(number -> manuscripts.form(manuscript, number))
                    .or(() -> kept.map(copy -> FormJson.read(copy.form(), fields)))
                    .orElseGet(() -> manuscripts.form(manuscript));
            var language = manuscript.language(kept.map(WorkingCopy::language).orElse(""));
            var json = FormData.toJson(form, fields).json();
            write(response, draw(manuscript.type(), manuscript.site(), language, json));
        } catch (JsonShapeMismatch e) {
            write(response, note(said("preview.unfinished")));
        } catch (ChapterhouseException e) {
            var refusal = Refusal.of(e);
            if (refusal.isNowhere()) {
                nothing(request, response);
            } else {
                refusal.begin(response);
                write(response, note(refusal.words()));
            }
        } catch (Malformed e) {
            nothing(request, response);
        }
    }

    private <T extends Record & Content> String draw(ContentType<T> type, Site site, Locale language, JsonObject json) {
        var content = type.read(json);
        try {
            return preview.draw(type, site, language, content);
        } catch (RuntimeException e) {
            if (publishing.findings(type, content).isEmpty()) {
                throw PluginFailed.atThePage(type.called(), e);
            }
            LOG.log(Level.DEBUG, "A template could not draw unfinished content", e);
            return note(said("preview.unfinished"));
        }
    }

    /** A page of the admin's would be one within the other where the editor shows its preview. */
    private static void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"iframe".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.sendError(Refusal.nowhere().status());
            return;
        }
        Refusal.nowhere().begin(response);
        write(response, note(said("preview.nothing")));
    }

    private static String said(String key) {
        return Message.of(PreviewServlet.class, key).in(Speech.ofScreens());
    }

    private static String note(String words) {
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        return "<!DOCTYPE html><html lang=\"" + Speech.ofScreens().toLanguageTag()
                + "\"><title>Preview</title><link rel=\"stylesheet\"" + " href=\"/assets/house/site.css\"><p>" + escaped
                + "</p></html>";
    }

    private static void write(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
