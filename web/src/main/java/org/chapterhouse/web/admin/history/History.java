package org.chapterhouse.web.admin.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Fields;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.Difference;
import org.chapterhouse.web.admin.form.LinkTargets;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Act;
import org.chapterhouse.workflow.Keeping;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Every saved version of a page, and what each changed. */
@Named
@RequestScoped
public class History {

    @Inject
    Revisions revisions;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Keeping keeping;

    @Inject
    Workflow workflow;

    @Inject
    Moments moments;

    @Inject
    LinkTargets targets;

    @Inject
    HttpServletRequest request;

    private @Nullable ContentId id;
    private String title = "";
    private List<Version> versions = List.of();
    private boolean areOlderKept;
    private boolean isTypedUpon;
    private boolean isEditor;

    /**
     * One saved version.
     *
     * @param newest whether it is what the editor shows
     * @param words how much it changed
     * @param changes against the version before; none for the oldest that is shown
     * @param previewUrl where it is drawn as a page
     */
    public record Version(
            int number,
            String who,
            String when,
            boolean live,
            boolean newest,
            String words,
            List<Difference> changes,
            String previewUrl) {}

    @PostConstruct
    void read() {
        id = ContentId.of(Objects.requireNonNullElse(request.getParameter("id"), ""));
        var manuscript = manuscripts.of(id);
        var item = manuscript.item().orElseThrow();
        title = item.draft().title();
        isTypedUpon = keeping.isUnsaved(manuscript);
        isEditor = workflow.may(manuscript, Act.SAVE);
        var history = revisions.history(id);
        var found = new ArrayList<Version>();
        for (var index = 0; index < history.size(); index++) {
            var revision = history.get(index);
            var before = index + 1 < history.size() ? Optional.of(history.get(index + 1)) : Optional.<Revision>empty();
            var changes = before.map(older -> changes(manuscript.type(), older, revision))
                    .orElseGet(List::of);
            found.add(new Version(
                    revision.number(),
                    revision.authorName(),
                    moments.exact(revision.createdAt(), manuscript.site().zone()),
                    item.publication()
                            .revision()
                            .filter(number -> number == revision.number())
                            .isPresent(),
                    revision.number() == item.draft().number(),
                    words(revision, before, changes),
                    changes,
                    "preview?key=" + manuscript.key() + "&version=" + revision.number()));
        }
        areOlderKept = !history.isEmpty() && history.get(history.size() - 1).number() > 1;
        versions = found;
    }

    private static String words(Revision revision, Optional<Revision> before, List<Difference> changes) {
        if (revision.number() == 1) {
            return "First version";
        }
        // A save that changes nothing at all makes no version: here it was what stands beside the record.
        if (before.filter(older -> older.hash().equals(revision.hash())).isPresent()) {
            return "Only the address or the language was changed";
        }
        return switch (changes.size()) {
            case 0 -> "No field changed";
            case 1 -> "1 field changed";
            default -> changes.size() + " fields changed";
        };
    }

    private List<Difference> changes(ContentType<?> type, Revision older, Revision revision) {
        var words = type.messages(Speech.ofScreens());
        return RevisionDiff.between(type.current(older.payload()), type.current(revision.payload())).changes().stream()
                .map(change -> difference(type, words, change))
                .toList();
    }

    private Difference difference(ContentType<?> type, FieldMessages words, RevisionDiff.Change change) {
        var isLink = Fields.at(change.path(), type.fields())
                .filter(FieldDefinition::isLink)
                .isPresent();
        return new Difference(label(words, change.path()), told(change.before(), isLink), told(change.after(), isLink));
    }

    /** Of what is linked nobody knows the id, but everybody the title. */
    private String told(String value, boolean isLink) {
        return isLink ? targets.title(value) : plain(value);
    }

    private static String label(FieldMessages words, String path) {
        return words.label(path);
    }

    private static String plain(String value) {
        return value.startsWith("<") ? RichText.of(value).plainText() : value;
    }

    /** Only the newest are shown. */
    public boolean isOlderKept() {
        return areOlderKept;
    }

    public String getTitle() {
        return title;
    }

    public List<Version> getVersions() {
        return versions;
    }

    /** Something is typed that no version says yet: it must be saved or dropped before another is restored. */
    public boolean isTypedUpon() {
        return isTypedUpon;
    }

    public boolean isRestorable() {
        return isEditor && !isTypedUpon;
    }

    /** The last attempt to restore was in vain, for another reason than unsaved typing. */
    public boolean isRefused() {
        return !isTypedUpon && request.getParameter("refused") != null;
    }

    public String getId() {
        return Objects.toString(id);
    }

    public String getEditorUrl() {
        return "content-editor?id=" + id;
    }
}
