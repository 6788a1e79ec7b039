package org.chapterhouse.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.RichText;
import org.chapterhouse.content.field.FieldMessages;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.revision.Revisions;
import org.jspecify.annotations.Nullable;

/** Every saved version of a page, and what each changed. */
@Named
@RequestScoped
public class History {

    @Inject
    Revisions revisions;

    @Inject
    Editing editing;

    @Inject
    Moments moments;

    @Inject
    HttpServletRequest request;

    private @Nullable ContentId id;
    private String title = "";
    private List<Version> versions = List.of();
    private boolean areOlderKept;

    /**
     * One saved version.
     *
     * @param words how much it changed
     * @param changes against the version before; none for the oldest that is shown
     */
    public record Version(int number, String who, String when, boolean live, String words, List<Difference> changes) {}

    /** One field that a version changed. */
    public record Difference(String label, String before, String after) {}

    @PostConstruct
    void read() {
        id = ContentId.of(Objects.requireNonNullElse(request.getParameter("id"), ""));
        var subject = editing.existing(id);
        var item = subject.item().orElseThrow();
        title = item.title();
        var history = revisions.history(id);
        var found = new ArrayList<Version>();
        for (var index = 0; index < history.size(); index++) {
            var revision = history.get(index);
            var changes = index + 1 < history.size()
                    ? changes(subject.type(), history.get(index + 1), revision)
                    : List.<Difference>of();
            found.add(new Version(
                    revision.number(),
                    revision.authorName(),
                    moments.exact(revision.createdAt(), subject.site().zone()),
                    item.published()
                            .filter(number -> number == revision.number())
                            .isPresent(),
                    words(revision, changes),
                    changes));
        }
        areOlderKept = !history.isEmpty() && history.get(history.size() - 1).number() > 1;
        versions = found;
    }

    private static String words(Revision revision, List<Difference> changes) {
        if (revision.number() == 1) {
            return "First version";
        }
        return switch (changes.size()) {
            case 0 -> "No field changed";
            case 1 -> "1 field changed";
            default -> changes.size() + " fields changed";
        };
    }

    private static List<Difference> changes(ContentType<?> type, Revision older, Revision revision) {
        var words = type.messages(Locale.ENGLISH);
        return RevisionDiff.between(type.current(older.payload()), type.current(revision.payload())).changes().stream()
                .map(change ->
                        new Difference(label(words, change.path()), plain(change.before()), plain(change.after())))
                .toList();
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

    public String getEditorUrl() {
        return "content-editor?id=" + id;
    }
}
