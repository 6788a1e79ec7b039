package org.chapterhouse.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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

    /** One saved version. */
    public record Version(int number, String title, String who, String when, boolean live, List<Difference> changes) {}

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
            var older = index + 1 < history.size() ? history.get(index + 1).payload() : JsonValue.EMPTY_JSON_OBJECT;
            found.add(new Version(
                    revision.number(),
                    revision.title(),
                    revision.authorName(),
                    moments.exact(revision.createdAt(), subject.site().zone()),
                    item.published()
                            .filter(number -> number == revision.number())
                            .isPresent(),
                    changes(subject.type(), older, revision)));
        }
        versions = found;
    }

    private static List<Difference> changes(ContentType<?> type, JsonObject older, Revision revision) {
        var words = type.messages(Locale.ENGLISH);
        return RevisionDiff.between(type.current(older), type.current(revision.payload())).changes().stream()
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
