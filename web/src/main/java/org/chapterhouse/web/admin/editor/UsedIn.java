package org.chapterhouse.web.admin.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.publication.References;
import org.chapterhouse.publication.References.Use;
import org.chapterhouse.web.admin.form.LinkTargets;
import org.chapterhouse.workflow.Manuscript;
import org.jspecify.annotations.Nullable;

/** Which other texts lead to the edited one, looked up once for a page that tells it in several places. */
@RequestScoped
class UsedIn {

    @Inject
    References references;

    @Inject
    LinkTargets targets;

    private @Nullable List<Place> places;

    /**
     * A text that leads here.
     *
     * @param url where it is edited; empty where this person only reads it
     * @param live whether readers see that it does
     * @param words what, whose and how far it is; that only a draft of it leads here
     */
    public record Place(String title, String url, boolean live, String words) {}

    /** What readers see first. */
    List<Place> of(Manuscript manuscript) {
        var known = places;
        if (known == null) {
            known = manuscript.item().map(ContentItem::id).map(references::of).orElseGet(List::of).stream()
                    .map(this::place)
                    .toList();
            places = known;
        }
        return known;
    }

    private Place place(Use use) {
        var by = use.by();
        var isOnlyADraft = !use.live() && by.item().filter(ContentItem::isLive).isPresent();
        return new Place(
                by.title(),
                url(by).orElse(""),
                use.live(),
                targets.about(by) + (isOnlyADraft ? " · only in its draft" : ""));
    }

    private static Optional<String> url(Target by) {
        return by.item().map(item -> "/admin/content-editor?id=" + item.id());
    }
}
