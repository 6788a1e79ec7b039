package org.chapterhouse.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.EditorPage;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.StaleRevision;
import org.chapterhouse.workflow.Typing;
import org.chapterhouse.workflow.WorkingCopy;
import org.jspecify.annotations.Nullable;

/**
 * The editor of every content type: a form derived from the record, bound to a map of texts.
 *
 * <p>Because every field is text, a postback never refuses a value and nothing typed is lost; the form is read as a
 * record only when it is saved. Typing is kept in a working copy meanwhile, by the page's script, past this bean.
 */
@Named
@ViewScoped
public class ContentEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "[a-z0-9-]{8,80}";

    @Inject
    private transient Editing editing;

    @Inject
    private transient AdminFrame adminFrame;

    @Inject
    private transient Moments moments;

    @Inject
    private transient OnlyOne onlyOne;

    @Inject
    private transient HttpServletRequest request;

    private String key = "";
    private String page = UUID.randomUUID().toString();
    private String seen = "";
    private int base;
    private String slug = "";
    private String language = "";
    private Map<String, Object> form = new LinkedHashMap<>();
    private Map<String, String> errors = new LinkedHashMap<>();
    private String refusal = "";
    private boolean stale;
    private boolean continued;
    private @Nullable PublishQuestion question;
    private boolean withdrawing;
    private boolean kept;
    private String saved = "";
    private String notPlaced = "";
    private List<String> notes = List.of();
    private transient @Nullable Subject subject;

    @PostConstruct
    void open() {
        var opened = opened();
        key = opened.key().text();
        subject = opened;
        show(opened);
        editing.workingCopy(opened).ifPresent(copy -> goOn(copy, opened));
        if (FacesContext.getCurrentInstance().isPostback()) {
            takeOver(new PostedForm(request), opened);
        }
    }

    private Subject opened() {
        var id = request.getParameter("id");
        if (id != null) {
            return editing.existing(ContentId.of(id));
        }
        var type = Objects.requireNonNullElse(request.getParameter("type"), "");
        var name = request.getParameter(EditorAddress.NEW);
        return name == null
                ? editing.begun(type, adminFrame.getSite())
                : editing.of(CopyKey.ofNew(type, adminFrame.getSite().slug(), name));
    }

    private void show(Subject opened) {
        base = opened.base();
        slug = editing.chosenSlug(opened);
        language = opened.language().toLanguageTag();
        form = editing.saved(opened);
    }

    private void goOn(WorkingCopy copy, Subject opened) {
        var typed = FormJson.read(copy.form(), opened.type().fields());
        notPlaced = copy.notPlaced();
        notes = copy.notes();
        var chosen = opened.language(copy.language()).toLanguageTag();
        continued = !isFromText() && !(typed.equals(form) && copy.slug().equals(slug) && chosen.equals(language));
        stale = copy.base() != base;
        base = copy.base();
        seen = copy.mark();
        form = typed;
        slug = copy.slug();
        language = chosen;
        saved = "Kept " + moments.casual(copy.savedAt(), opened.site().zone());
    }

    /** The page was open while its session ended: it goes on as it stands in the browser. */
    private void takeOver(PostedForm posted, Subject opened) {
        base = posted.base();
        stale = base != opened.base();
        page = posted.told("page").matches(PAGE) ? posted.told("page") : page;
        seen = posted.told("seen");
        form = posted.values(opened.type().fields(), form);
        language = posted.language().orElse(language);
        continued = false;
    }

    /** Every new text has an address of its own from the start. */
    public @Nullable String begin() {
        return isNew() && request.getParameter(EditorAddress.NEW) == null
                ? EditorAddress.of(onlyOne.of(subject().type(), subject().site())
                                .map(item -> CopyKey.of(item.id()))
                                .orElseGet(subject()::key))
                        .outcome()
                : null;
    }

    /** What is edited, as it is in the database now. */
    private Subject subject() {
        var known = subject;
        if (known == null) {
            known = editing.of(new CopyKey(key));
            subject = known;
        }
        return known;
    }

    // ---- what the page does

    public @Nullable String saveDraft() {
        return attempt(() -> {
            save();
            return "draft";
        });
    }

    /** Everything is looked at as if it were published; then the person is asked. */
    public @Nullable String ask() {
        attempt(() -> {
            var payload = payload();
            editing.check(subject(), payload);
            question = editing.question(subject(), payload, slug, moments);
            return "asked";
        });
        return null;
    }

    public void dontPublish() {
        question = null;
        withdrawing = false;
    }

    public void askToWithdraw() {
        dontPublish();
        withdrawing = true;
        keep();
    }

    public @Nullable String publish() {
        return attempt(() -> {
            editing.publish(save());
            return "published";
        });
    }

    public @Nullable String withdraw() {
        return attempt(() -> {
            editing.keep(subject(), typing(), form);
            subject().item().ifPresent(editing::withdraw);
            return "withdrawn";
        });
    }

    /** Forgets what was typed since the last save. */
    public String discard() {
        editing.drop(subject(), new EditorPage(page, seen));
        return subject()
                .item()
                .map(item -> EditorAddress.of(subject().key()).outcome())
                .orElseGet(this::outcomeOfList);
    }

    /** Somebody saved meanwhile: puts this text over theirs, knowingly. */
    public @Nullable String overwrite() {
        subject = editing.of(new CopyKey(key));
        base = subject().base();
        stale = false;
        return saveDraft();
    }

    private Typing typing() {
        return new Typing(subject().key(), new EditorPage(page, seen), base, FormJson.write(form), slug, language);
    }

    private ContentItem save() {
        var item = editing.save(typing(), payload());
        subject = editing.existing(item.id());
        key = subject().key().text();
        page = UUID.randomUUID().toString();
        show(subject());
        seen = editing.workingCopy(subject()).map(WorkingCopy::mark).orElse("");
        return item;
    }

    private JsonObject payload() {
        var result = FormData.toJson(form, subject().type().fields());
        var misfits = Editing.misfits(subject(), result);
        if (!misfits.isEmpty()) {
            misfits.forEach(error -> errors.putIfAbsent(error.path(), error.message().in(Speech.ofScreens())));
            throw new MisfitsFound();
        }
        return result.json();
    }

    /** The form does not fit; the errors say where. */
    private static final class MisfitsFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @FunctionalInterface
    private interface Act {
        String run();
    }

    private @Nullable String attempt(Act act) {
        var outcome = outcome(act);
        if (outcome == null || question != null) {
            keep();
        }
        return outcome;
    }

    /** The page stays, and everything typed has just come with it: nobody needs to be asked whether to leave. */
    private void keep() {
        try {
            seen = editing.keep(subject(), typing(), form).toString();
            kept = true;
        } catch (ChapterhouseException e) {
            kept = false;
            refusal = Refusal.of(e).words();
        }
    }

    private @Nullable String outcome(Act act) {
        errors = new LinkedHashMap<>();
        refusal = "";
        dontPublish();
        saved = "";
        var before = base;
        try {
            var done = act.run();
            return EditorAddress.of(subject().key()).outcome() + "&done=" + done;
        } catch (MisfitsFound e) {
            return null;
        } catch (NotPublishable e) {
            e.findings().forEach(finding -> errors.putIfAbsent(finding.path(), finding.message().in(Speech.ofScreens())));
            saved = base == before ? "" : "Saved as a draft, not published.";
            return null;
        } catch (StaleRevision e) {
            stale = true;
            refusal = Refusal.of(e).words();
            return null;
        } catch (ChapterhouseException e) {
            refusal = Refusal.of(e).words();
            return null;
        }
    }

    private String outcomeOfList() {
        return "/admin/content-list.xhtml?faces-redirect=true&type="
                + subject().type().id() + "&site=" + subject().site().slug();
    }

    // ---- what the page shows

    public RecordForm getRecord() {
        return RecordForm.of(subject().type(), form, errors);
    }

    public EditorStanding getStanding() {
        return new EditorStanding(editing, moments, subject());
    }

    public List<RecordForm.Jump> getProblems() {
        var record = getRecord();
        return editing.findings(subject(), form).stream()
                .map(finding -> record.jump(finding.path(), finding.message().in(Speech.ofScreens())))
                .toList();
    }

    public @Nullable PublishQuestion getQuestion() {
        return question;
    }

    public boolean isWithdrawing() {
        return withdrawing;
    }

    /** Whether all that stands in the form at this moment is kept. */
    public boolean isKept() {
        return kept;
    }

    private boolean isFromText() {
        return !notes.isEmpty() || !notPlaced.isEmpty();
    }

    public boolean isNew() {
        return subject().item().isEmpty();
    }

    public String getHeading() {
        var kind = AdminFrame.lower(subject().type().messages(Speech.ofScreens()).title());
        return subject()
                .item()
                .map(item -> "Edit “" + item.draft().title() + "”")
                .orElse(isFromText() ? "Check what was found" : "New " + kind);
    }

    /** Where the form is sent: a session that ended in the meantime must not forget what is edited. */
    public String getQuery() {
        return EditorAddress.of(subject().key()).query();
    }

    public String getDone() {
        return getStanding().afterwards(Objects.requireNonNullElse(request.getParameter("done"), ""));
    }

    public boolean isPublisher() {
        return editing.mayPublish(subject());
    }

    public boolean isWithdrawable() {
        return editing.mayWithdraw(subject());
    }

    public boolean isSlugged() {
        return subject().type().hasSlug();
    }

    public String getSaved() {
        return saved;
    }

    public String getKey() {
        return key;
    }

    public String getPage() {
        return page;
    }

    public String getSeen() {
        return seen;
    }

    public int getBase() {
        return base;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = Objects.requireNonNullElse(slug, "");
    }

    public List<SelectItem> getLanguages() {
        return LanguageChoice.of(subject(), language);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isStale() {
        return stale;
    }

    public boolean isContinued() {
        return continued;
    }

    public String getNotPlaced() {
        return notPlaced;
    }

    public List<String> getNotes() {
        return notes;
    }
}
