package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Gone;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.WebTemplates;

/**
 * What used to be at an address: a page that has moved, one whose time is over or one that was withdrawn, and each view of them.
 *
 * <p>What has gone is answered with 410, not 404: a reader who follows a link in an old letter learns that nothing was
 * misspelled, and where there is more of the kind; and search engines drop a 410 at once, where they ask for a 404 again
 * and again. Nothing of what it said is shown, because it may have gone for that.
 */
@ApplicationScoped
public class FormerPages {

    private static final Templates TEMPLATES = WebTemplates.of("site");

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    Optional<Answer> answer(Site site, SitePath path) {
        return moved(site, path).or(() -> gone(site, path));
    }

    private Optional<Answer> moved(Site site, SitePath path) {
        return published
                .movedTo(site.id(), path)
                .or(() -> View.at(path).flatMap(view -> moved(site, view)))
                .map(now -> new Answer.Moved(Address.encoded(Frames.address(site, now))));
    }

    private Optional<SitePath> moved(Site site, View view) {
        return published
                .movedTo(site.id(), view.page())
                .filter(now -> published
                        .find(site.id(), now)
                        .filter(page -> hasView(page.typeId(), view))
                        .isPresent())
                .map(view::of);
    }

    private Optional<Answer> gone(Site site, SitePath path) {
        return published
                .gone(site.id(), path)
                .or(() -> View.at(path)
                        .flatMap(view ->
                                published.gone(site.id(), view.page()).filter(page -> hasView(page.typeId(), view))))
                .map(page -> new Answer.Ended(notice(site, page)));
    }

    private boolean hasView(String typeId, View view) {
        return types.find(typeId)
                .filter(type -> type.views().containsKey(view.name())
                        || type.textViews().containsKey(view.name()))
                .isPresent();
    }

    private CachedPage notice(Site site, Gone page) {
        var reason = page.withdrawn() ? "withdrawn" : "ended";
        var frame = frames.insteadOfAPage(site, reason + ".title");
        var more = types.find(page.typeId())
                .flatMap(type -> type.listing()
                        .map(listing -> new Link(
                                Frames.plural(type, frame.house().language()), Frames.address(site, listing.path()))));
        var middle = TEMPLATES.draw("ended", Map.of("frame", frame, "reason", reason, "more", more));
        return CachedPage.ofText(SitePages.HTML, frames.draw(frame, middle), Set.of());
    }
}
