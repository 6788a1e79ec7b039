package org.chapterhouse.web.admin.editor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.problem.Message;
import org.chapterhouse.text.Languages;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Intake;
import org.chapterhouse.type.TextIntake;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.SentFile;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.EditorAddress;
import org.chapterhouse.web.admin.screen.ListAddress;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.Manuscript;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.WorkingCopies;
import org.jspecify.annotations.Nullable;

/** Makes a filled form of a pasted or uploaded text. */
@Named
@RequestScoped
public class NewFromText {

    @Inject
    Manuscripts manuscripts;

    @Inject
    AdminFrame adminFrame;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private String html = "";
    private @Nullable Part file;
    private String refusal = "";

    /** A type that reads no texts has no such screen. */
    @PostConstruct
    void open() {
        if (manuscript().type().intake().isEmpty()) {
            throw new Malformed(
                    "content that is not made from a text: " + manuscript().type());
        }
    }

    private Manuscript manuscript() {
        return manuscripts.begun(
                Objects.requireNonNullElse(request.getParameter("type"), ""),
                adminFrame.getSite().slug());
    }

    /** Reads the text, keeps what was found as a working copy and opens the editor on it. */
    public @Nullable String read() throws IOException {
        if (hasFile() && !text.isBlank()) {
            refusal =
                    "There is both a text in the box and a file, and only one of them can be read. Your text is still in"
                            + " the box: read it as it is, or empty the box and choose the file again.";
            return null;
        }
        try {
            var manuscript = manuscript();
            return EditorAddress.of(begin(manuscript, manuscript.type())).outcome();
        } catch (ChapterhouseException e) {
            refusal = Refusal.of(e).words();
            return null;
        }
    }

    private <T extends Record & Content> CopyKey begin(Manuscript manuscript, ContentType<T> type) throws IOException {
        var found = intake(type.intake().orElseThrow(), manuscripts.beginning(manuscript));
        Map<String, Object> form = FormData.toForm(type.write(found.content()), type.fields());
        var language = LanguageChoice.other(found.language(), manuscript.site());
        return workingCopies.begin(
                type.id(),
                manuscript.site().slug(),
                FormJson.write(form),
                language.map(Locale::toLanguageTag).orElse(""),
                found.notPlaced(),
                FoundWords.before(notes(found, language), type, form, manuscripts.form(manuscript)));
    }

    private static List<Message> notes(Intake<?> found, Optional<Locale> language) {
        var taken = language.map(it -> Message.of(NewFromText.class, "found.language", Languages.name(it)));
        var placed = found.notPlaced().isBlank()
                ? Stream.of(Message.of(NewFromText.class, "found.placed"))
                : Stream.<Message>empty();
        return Stream.of(placed, taken.stream(), found.notes().stream())
                .flatMap(part -> part)
                .toList();
    }

    private boolean hasFile() {
        var upload = file;
        return upload != null && upload.getSize() > 0;
    }

    private <T extends Record & Content> Intake<T> intake(TextIntake<T> intake, Beginning beginning)
            throws IOException {
        var sent = sent();
        if (sent.isPresent()) {
            return intake.read(sent.get().bytes(), beginning);
        }
        return html.isBlank() ? intake.read(text, beginning) : intake.read(text, html, beginning);
    }

    private Optional<SentFile> sent() throws IOException {
        var upload = file;
        return upload == null ? Optional.empty() : SentFile.of(upload);
    }

    public String getHeading() {
        return "New " + getKind() + " from text";
    }

    public String getKind() {
        return AdminFrame.lower(manuscript().type().messages(Speech.ofScreens()).title());
    }

    public String getListUrl() {
        return ListAddress.of(manuscript().type().id(), manuscript().site());
    }

    public String getListLabel() {
        return AdminFrame.plural(manuscript().type());
    }

    /** Where the form is sent: the type and the site stay in the address. */
    public String getQuery() {
        return "type=" + manuscript().type().id() + "&site="
                + manuscript().site().slug();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    /** The text as it was pasted, with its formatting; the browser fills it in. */
    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = Objects.requireNonNullElse(html, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getRefusal() {
        return refusal;
    }
}
