package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Former;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.WebTemplates;

/**
 * Pages that used to be here, and each view of them. The old address of one that moved leads to the new one; of one whose
 * time is over or that was withdrawn it says so.
 *
 * <p>What has gone is answered with 410, not 404: a reader who follows a link in an old letter learns that nothing was
 * misspelled, and where there is more of the kind; and search engines drop a 410 at once, where they ask for a 404 again
 * and again. Nothing of what it said is shown, because it may have gone for that.
 */
@ApplicationScoped
public class FormerPages implements Standing {

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
                .formerly(site.id(), spot.path())
                .map(page -> answer(site, page, now -> now))
                .or(() -> View.at(spot.path(), types)
                        .flatMap(view -> published
                                .formerly(site.id(), view.page())
                                .filter(page -> types.find(page.typeId())
                                        .filter(view::isOf)
                                        .isPresent())
                                .map(page -> answer(site, page, view::of))));
    }

    private Answer answer(Site site, Former page, UnaryOperator<SitePath> seen) {
        return page.now()
                .<Answer>map(now -> new Answer.Moved(Address.encoded(Frames.address(site, seen.apply(now)))))
                .orElseGet(() -> new Answer.Ended(notice(site, page)));
    }

    private CachedPage notice(Site site, Former page) {
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
