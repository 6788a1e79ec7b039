package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Gone;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.WebTemplates;

/**
 * Pages whose time is over or that were withdrawn, and each view of them.
 *
 * <p>What has gone is answered with 410, not 404: a reader who follows a link in an old letter learns that nothing was
 * misspelled, and where there is more of the kind; and search engines drop a 410 at once, where they ask for a 404 again
 * and again. Nothing of what it said is shown, because it may have gone for that.
 */
@ApplicationScoped
public class GonePages implements Standing {

    private static final Templates TEMPLATES = WebTemplates.of("site");

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    @Override
    public Optional<Answer> answer(Spot spot) {
        var site = spot.site();
        return published
                .gone(site.id(), spot.path())
                .or(() -> View.at(spot.path(), types).flatMap(view -> gone(site, view)))
                .map(page -> new Answer.Ended(notice(site, page)));
    }

    private Optional<Gone> gone(Site site, View view) {
        return published
                .gone(site.id(), view.page())
                .filter(page -> types.find(page.typeId()).filter(view::isOf).isPresent());
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
