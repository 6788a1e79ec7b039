package org.chapterhouse.web.admin.editor;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.PostedForm;
import org.chapterhouse.web.admin.form.RecordForm;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.EditorAddress;
import org.chapterhouse.web.admin.screen.ListAddress;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.OnlyOne;
import org.chapterhouse.workflow.Act;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.Keeping;
import org.chapterhouse.workflow.Manuscript;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.Workflow;
import org.chapterhouse.workflow.WorkingCopies;
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

    @Inject
    private transient Manuscripts manuscripts;

    @Inject
    private transient WorkingCopies copies;

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient BeforePublishing beforePublishing;

    @Inject
    private transient Workflow workflow;

    @Inject
    private transient EditorActs acts;

    @Inject
    private transient ItemStatuses statuses;

    @Inject
    private transient UsedIn usedIn;

    @Inject
    private transient AdminFrame adminFrame;

    @Inject
    private transient Moments moments;

    @Inject
    private transient OnlyOne onlyOne;

    @Inject
    private transient HttpServletRequest request;

    private OpenText text;
    private Outcome outcome = Outcome.none("");
    private boolean continued;

    @PostConstruct
    void open() {
        var opened = opened();
        text = new OpenText(opened, manuscripts.form(opened));
        copies.find(opened.key()).ifPresent(copy -> goOn(opened, copy));
        if (FacesContext.getCurrentInstance().isPostback()) {
            text.takeOver(opened, new PostedForm(request));
            continued = false;
        }
    }

    private Manuscript opened() {
        var id = request.getParameter("id");
        if (id != null) {
            return manuscripts.of(ContentId.of(id));
        }
        var site = adminFrame.getSite().slug();
        var name = request.getParameter(EditorAddress.NEW);
        return name == null
                ? manuscripts.begun(parameter("type"), site)
                : manuscripts.of(CopyKey.ofNew(parameter("type"), site, name));
    }

    private void goOn(Manuscript opened, WorkingCopy copy) {
        text.goOn(opened, copy);
        continued = !text.isFromText() && keeping.isUnsaved(opened);
        outcome = Outcome.none(
                "Kept " + moments.casual(copy.savedAt(), opened.site().zone()));
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Every new text has an address of its own from the start. */
    public @Nullable String begin() {
        return isNew() && request.getParameter(EditorAddress.NEW) == null
                ? EditorAddress.of(onlyOne.of(manuscript().type(), manuscript().site())
                                .map(item -> CopyKey.of(item.id()))
                                .orElseGet(text::key))
                        .outcome()
                : null;
    }

    private Manuscript manuscript() {
        return text.manuscript(manuscripts);
    }

    // ---- what the page does

    public @Nullable String saveDraft() {
        return after(acts.save(text));
    }

    /** Saved while one types on: the page stays, and what is typed meanwhile is kept after it. */
    public void saveOn() {
        outcome = acts.save(text);
        if (outcome.isDone()) {
            continued = false;
            outcome = Outcome.none(getItemStatus().afterwards(outcome.done()));
        }
    }

    public @Nullable String ask() {
        return after(acts.ask(text));
    }

    public @Nullable String publish() {
        return after(acts.publish(text));
    }

    public @Nullable String askToWithdraw() {
        return after(acts.keep(text, outcome.askingToWithdraw()));
    }

    public @Nullable String withdraw() {
        return after(acts.withdraw(text));
    }

    /** Neither published nor withdrawn. Nothing was typed since: typing takes the question away. */
    public void dontPublish() {
        outcome = outcome.withoutQuestion();
    }

    /** Forgets what was typed since the last save. */
    public String discard() {
        copies.drop(text.key(), text.editorPage());
        return isNew()
                ? ListAddress.outcome(manuscript().type().id(), manuscript().site())
                : EditorAddress.of(text.key()).outcome();
    }

    /** Somebody saved meanwhile: puts this text over theirs, knowingly. */
    public @Nullable String overwrite() {
        text.beginFrom(manuscripts.of(text.key()));
        return saveDraft();
    }

    private @Nullable String after(Outcome next) {
        outcome = next;
        return next.isDone() ? EditorAddress.of(text.key()).outcome() + "&done=" + next.done() : null;
    }

    // ---- what the page shows

    public OpenText getText() {
        return text;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether it goes on with what was typed and not saved. */
    public boolean isContinued() {
        return continued;
    }

    public RecordForm getRecord() {
        return RecordForm.of(manuscript().type(), text.form(), outcome.errors());
    }

    public ItemStatus getItemStatus() {
        return statuses.of(manuscript());
    }

    /** Looked at once for each drawing of the page, and in no other phase of it. */
    public BeforePublishing.Listed getBefore() {
        var context = FacesContext.getCurrentInstance();
        if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return BeforePublishing.Listed.NOTHING;
        }
        return (BeforePublishing.Listed) context.getAttributes()
                .computeIfAbsent(
                        BeforePublishing.class,
                        drawn -> beforePublishing.of(text.key(), text.form(), text.getSlug(), text.getLanguage()));
    }

    /** Empty unless the text is plainly in another language than the chosen one. */
    public @Nullable LanguageOffer getLanguageOffer() {
        return LanguageOffer.of(manuscript(), text.form(), text.getLanguage()).orElse(null);
    }

    /** The other texts that lead to this one. */
    public List<UsedIn.Place> getUses() {
        return usedIn.of(manuscript());
    }

    /** Those of them that readers see, which lose a link if this one is taken back. */
    public List<UsedIn.Place> getLiveUses() {
        return getUses().stream().filter(UsedIn.Place::live).toList();
    }

    public boolean isNew() {
        return manuscript().item().isEmpty();
    }

    public String getHeading() {
        var kind = AdminFrame.lower(
                manuscript().type().messages(Speech.ofScreens()).title());
        return manuscript()
                .item()
                .map(item -> "Edit “" + item.draft().title() + "”")
                .orElse(text.isFromText() ? "Check what was found" : "New " + kind);
    }

    /** Where the form is sent: a session that ended in the meantime must not forget what is edited. */
    public String getQuery() {
        return EditorAddress.of(text.key()).query();
    }

    public String getDone() {
        return getItemStatus().afterwards(parameter("done"));
    }

    public boolean isPublisher() {
        return workflow.may(manuscript(), Act.PUBLISH);
    }

    public boolean isWithdrawable() {
        return workflow.may(manuscript(), Act.WITHDRAW);
    }

    public boolean isSlugged() {
        return manuscript().type().hasSlug();
    }

    public List<SelectItem> getLanguages() {
        return LanguageChoice.of(manuscript(), text.getLanguage());
    }
}
