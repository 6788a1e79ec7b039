package org.chapterhouse.web.admin.editor;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.web.admin.form.PostedForm;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.EditorPage;
import org.chapterhouse.workflow.Manuscript;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.Typing;
import org.chapterhouse.workflow.WorkingCopy;
import org.jspecify.annotations.Nullable;

/** A text that is open in the editor: what is edited, what stands in the form, and what this page knows to be kept. */
public final class OpenText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "[a-z0-9-]{8,80}";

    private String key;
    private String page = UUID.randomUUID().toString();
    private String seen = "";
    private int base;
    private String slug = "";
    private String language = "";
    private Map<String, Object> form = new LinkedHashMap<>();
    private boolean stale;
    private String notPlaced = "";
    private List<String> notes = List.of();
    private transient @Nullable Manuscript manuscript;

    /** @param saved the newest revision as a form */
    OpenText(Manuscript manuscript, Map<String, Object> saved) {
        key = manuscript.key().text();
        show(manuscript, saved);
    }

    /** What is edited, as it was in the database when it was opened or saved here. */
    Manuscript manuscript(Manuscripts manuscripts) {
        var known = manuscript;
        if (known == null) {
            known = manuscripts.of(new CopyKey(key));
            manuscript = known;
        }
        return known;
    }

    private void show(Manuscript shown, Map<String, Object> saved) {
        manuscript = shown;
        base = shown.base();
        slug = shown.chosenSlug();
        language = shown.language().toLanguageTag();
        form = saved;
    }

    /** Goes on with what was kept. */
    void goOn(Manuscript opened, WorkingCopy copy) {
        notPlaced = copy.notPlaced();
        notes = copy.notes();
        stale = copy.base() != opened.base();
        base = copy.base();
        seen = copy.mark();
        form = FormJson.read(copy.form(), opened.type().fields());
        slug = copy.slug();
        language = opened.language(copy.language()).toLanguageTag();
    }

    /** The page was open while its session ended: it goes on as it stands in the browser. */
    void takeOver(Manuscript opened, PostedForm posted) {
        base = posted.base();
        stale = base != opened.base();
        page = posted.told("page").matches(PAGE) ? posted.told("page") : page;
        seen = posted.told("seen");
        form = posted.values(opened.type().fields(), form);
        language = posted.language().orElse(language);
    }

    /** What was typed here is saved: from here on it is another page, and that is what it shows. */
    void saved(Manuscript item, Map<String, Object> saved, String mark) {
        key = item.key().text();
        page = UUID.randomUUID().toString();
        seen = mark;
        show(item, saved);
    }

    /** Somebody saved something newer than this was begun from. */
    void becomeStale() {
        stale = true;
    }

    /** That somebody saved something newer is known and accepted. */
    void beginFrom(Manuscript newest) {
        key = newest.key().text();
        manuscript = newest;
        base = newest.base();
        stale = false;
    }

    void kept(String mark) {
        seen = mark;
    }

    Typing typing() {
        return new Typing(key(), editorPage(), base, FormJson.write(form), slug, language);
    }

    EditorPage editorPage() {
        return new EditorPage(page, seen);
    }

    CopyKey key() {
        return new CopyKey(key);
    }

    Map<String, Object> form() {
        return form;
    }

    /** Whether it was read from a pasted text. */
    boolean isFromText() {
        return !notes.isEmpty() || !notPlaced.isEmpty();
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public boolean isStale() {
        return stale;
    }

    public String getNotPlaced() {
        return notPlaced;
    }

    public List<String> getNotes() {
        return notes;
    }
}
