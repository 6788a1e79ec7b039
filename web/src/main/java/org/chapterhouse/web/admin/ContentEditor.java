package org.chapterhouse.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Slug;
import org.chapterhouse.content.Stage;
import org.chapterhouse.content.field.FieldDefinition;
import org.chapterhouse.content.field.FieldError;
import org.chapterhouse.content.field.FieldMessages;
import org.chapterhouse.content.field.FormData;
import org.chapterhouse.plugin.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.StaleRevision;
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
    private transient Editing editing;

    @Inject
    private transient AdminFrame adminFrame;

    @Inject
    private transient Moments moments;

    @Inject
    private transient HttpServletRequest request;

    private String key = "";
    private int base;
    private String slug = "";
    private Map<String, Object> form = new LinkedHashMap<>();
    private Map<String, String> errors = new LinkedHashMap<>();
    private String refusal = "";
    private boolean stale;
    private boolean continued;
    private String saved = "";
    private String notPlaced = "";
    private List<String> notes = List.of();
    private transient Editing.@Nullable Subject subject;

    @PostConstruct
    void open() {
        var id = request.getParameter("id");
        var opened = id == null
                ? editing.begun(Objects.requireNonNullElse(request.getParameter("type"), ""), adminFrame.getSite())
                : editing.existing(ContentId.of(id));
        key = opened.key();
        subject = opened;
        show(opened);
        editing.workingCopy(opened).ifPresent(copy -> goOn(copy, opened));
    }

    private void show(Editing.Subject opened) {
        base = opened.base();
        slug = opened.item().map(item -> item.slug().value()).orElse("");
        form = editing.saved(opened);
    }

    private void goOn(WorkingCopy copy, Editing.Subject opened) {
        var typed = FormJson.read(copy.form(), opened.type().fields());
        notPlaced = copy.notPlaced();
        notes = copy.notes();
        continued = !typed.equals(form) && !isFromText();
        stale = copy.base() != base;
        base = copy.base();
        form = typed;
        saved = "Kept " + moments.casual(copy.savedAt(), opened.site().zone());
    }

    /** What is edited, as it is in the database now. */
    private Editing.Subject subject() {
        var known = subject;
        if (known == null) {
            known = editing.of(key);
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

    public @Nullable String publish() {
        return attempt(() -> {
            var item = save();
            editing.publish(item);
            editing.drop(subject());
            return "published";
        });
    }

    public @Nullable String withdraw() {
        return attempt(() -> {
            subject().item().ifPresent(editing::withdraw);
            return "withdrawn";
        });
    }

    /** Forgets what was typed since the last save. */
    public String discard() {
        editing.drop(subject());
        return subject().item().map(ContentEditor::address).orElseGet(this::addressOfList);
    }

    /** Somebody saved meanwhile: puts this text over theirs, knowingly. */
    public @Nullable String overwrite() {
        subject = editing.of(key);
        base = subject().base();
        stale = false;
        return saveDraft();
    }

    private ContentItem save() {
        var result = FormData.toJson(form, getFields(), Locale.ENGLISH);
        var misfits = Editing.misfits(subject(), result);
        if (!misfits.isEmpty()) {
            tell(misfits);
            throw new MisfitsFound();
        }
        var wish = slug.isBlank() ? Optional.<Slug>empty() : Optional.of(Slug.of(slug));
        var item = editing.save(subject(), base, result.json(), wish);
        subject = editing.existing(item.id());
        key = subject().key();
        if (notPlaced.isEmpty()) {
            editing.drop(subject());
        }
        show(subject());
        return item;
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
        errors = new LinkedHashMap<>();
        refusal = "";
        try {
            var done = act.run();
            return subject().item().map(ContentEditor::address).orElse("") + "&done=" + done;
        } catch (MisfitsFound e) {
            return null;
        } catch (NotPublishable e) {
            e.findings().forEach(finding -> errors.putIfAbsent(finding.path(), finding.message()));
            return saved("Saved as a draft, not published.");
        } catch (StaleRevision e) {
            stale = true;
            return refused(e);
        } catch (ChapterhouseException e) {
            return refused(e);
        }
    }

    private @Nullable String saved(String words) {
        saved = words;
        return null;
    }

    private @Nullable String refused(ChapterhouseException e) {
        refusal = e.problem().message();
        return null;
    }

    private void tell(List<FieldError> misfits) {
        misfits.forEach(error -> errors.putIfAbsent(error.path(), error.message()));
    }

    private static String address(ContentItem item) {
        return "/admin/content-editor.xhtml?faces-redirect=true&id=" + item.id();
    }

    private String addressOfList() {
        return "/admin/content-list.xhtml?faces-redirect=true&type="
                + subject().type().id();
    }

    // ---- rows

    public void addRow(FieldDefinition field) {
        rows(field).add(new LinkedHashMap<>(FormData.blank(field.children())));
    }

    public void removeRow(FieldDefinition field, int index) {
        rows(field).remove(index);
    }

    public void moveRow(FieldDefinition field, int index, int by) {
        var rows = rows(field);
        rows.add(index + by, rows.remove(index));
    }

    @SuppressWarnings("unchecked") // a field of rows holds a list of maps, nothing else
    private List<Map<String, Object>> rows(FieldDefinition field) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(form.computeIfAbsent(field.name(), name -> new ArrayList<>()));
    }

    // ---- what the page shows

    /** A heading and the fields below it. */
    public record FieldGroup(String title, List<FieldDefinition> fields) {}

    public List<FieldGroup> getGroups() {
        var groups = new LinkedHashMap<String, List<FieldDefinition>>();
        getFields()
                .forEach(field -> groups.computeIfAbsent(field.group(), group -> new ArrayList<>())
                        .add(field));
        return groups.entrySet().stream()
                .map(entry -> new FieldGroup(words().groupTitle(entry.getKey()), entry.getValue()))
                .toList();
    }

    public List<FieldDefinition> getFields() {
        return subject().type().fields();
    }

    public FieldMessages words() {
        return subject().type().messages(Locale.ENGLISH);
    }

    public String help(String path) {
        return words().help(path).orElse("");
    }

    public List<SelectItem> choices(FieldDefinition field, String path) {
        var items = new ArrayList<SelectItem>();
        if (!field.required()) {
            items.add(new SelectItem("", "—"));
        }
        field.choices().forEach(choice -> items.add(new SelectItem(choice, words().choice(path, choice))));
        return items;
    }

    public boolean shown(FieldDefinition field, Map<String, Object> values, List<FieldDefinition> siblings) {
        return field.isShown(values, siblings);
    }

    public boolean decides(FieldDefinition field, List<FieldDefinition> siblings) {
        return siblings.stream()
                .anyMatch(other -> other.condition()
                        .filter(condition -> condition.field().equals(field.name()))
                        .isPresent());
    }

    public String error(String path) {
        return errors.getOrDefault(path, "");
    }

    /** An entry of the error summary or the list of problems. */
    public record Jump(String message, String target) {}

    public List<Jump> getErrors() {
        return errors.entrySet().stream()
                .map(entry -> new Jump(entry.getValue(), target(entry.getKey())))
                .toList();
    }

    public List<Jump> getProblems() {
        return editing.findings(subject(), form).stream().map(this::jump).toList();
    }

    private Jump jump(Finding finding) {
        return new Jump(finding.message(), target(finding.path()));
    }

    private static String target(String path) {
        return path.isEmpty()
                ? "#content"
                : "#form:" + path.replace("[", ":").replace("].", ":").replace("]", "");
    }

    private boolean isFromText() {
        return !notes.isEmpty() || !notPlaced.isEmpty();
    }

    public boolean isNew() {
        return subject().item().isEmpty();
    }

    public String getHeading() {
        var kind = AdminFrame.lower(words().title());
        return isNew() ? (isFromText() ? "Check what was found" : "New " + kind) : "Edit " + kind;
    }

    /** Where the form is sent: a session that ended in the meantime must not forget what is edited. */
    public String getQuery() {
        return subject()
                .item()
                .map(item -> "id=" + item.id())
                .orElseGet(() -> "type=" + subject().type().id() + "&site="
                        + subject().site().slug());
    }

    public String getListUrl() {
        return "content-list?type=" + subject().type().id() + "&site="
                + subject().site().slug();
    }

    public String getListLabel() {
        return words().plural();
    }

    public StageWords getStage() {
        if (editing.hiddenUntil(subject()).isPresent()) {
            return new StageWords("Published, under embargo", "status-waiting");
        }
        return subject().item().map(StageWords::of).orElse(new StageWords("Not saved yet", "status-draft"));
    }

    public boolean isPublished() {
        return subject().item().filter(item -> item.stage() == Stage.PUBLISHED).isPresent();
    }

    /** Where readers find it, when they do. */
    public String getPublicUrl() {
        return subject()
                .item()
                .filter(item -> item.stage() == Stage.PUBLISHED)
                .flatMap(ContentItem::path)
                .map(path -> subject().site().pathPrefix()
                        + (path.value().equals("/") && !subject().site().isNational() ? "" : path))
                .orElse("");
    }

    public String getHistoryUrl() {
        return subject().item().map(item -> "history?id=" + item.id()).orElse("");
    }

    public String getTimes() {
        var zone = subject().site().zone();
        return subject()
                .item()
                .map(item -> item.publishedAt()
                                .filter(at -> item.stage() == Stage.PUBLISHED)
                                .map(at -> editing.hiddenUntil(subject())
                                        .map(from -> "Readers see it from " + moments.exact(from, zone) + " on. ")
                                        .orElse("Readers see the version of " + moments.exact(at, zone) + ". "))
                                .orElse("Nobody but your colleagues can see it. ")
                        + "Last saved " + moments.casual(item.updatedAt(), zone) + ".")
                .orElse("Nobody but you can see it.");
    }

    public String getDone() {
        return switch (Objects.requireNonNullElse(request.getParameter("done"), "")) {
            case "published" ->
                editing.hiddenUntil(subject())
                        .map(from -> "Published. Readers see it from "
                                + moments.exact(from, subject().site().zone())
                                + " on; until then it is not there for them.")
                        .orElse("Published. Readers see it now.");
            case "draft" -> "Saved as a draft.";
            case "withdrawn" -> "Withdrawn. Readers no longer see it, and its address stays reserved.";
            default -> "";
        };
    }

    public String getPrimary() {
        return isPublished() ? "Publish changes" : "Publish now";
    }

    public boolean isPublisher() {
        return editing.mayPublish(subject());
    }

    public boolean isSlugged() {
        return subject().type().hasSlug();
    }

    public String getSaved() {
        return saved;
    }

    public Map<String, Object> getForm() {
        return form;
    }

    public String getKey() {
        return key;
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
