package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.WebTemplates;

/**
 * Finds what stands at an address: a published page or another view of it, a list, a feed, the house's own home page;
 * and where there is nothing, what used to be there.
 */
@ApplicationScoped
public class SitePages {

    static final String HTML = "text/html;charset=utf-8";
    static final String TEXT = "text/plain;charset=utf-8";

    private static final Templates TEMPLATES = WebTemplates.of("site");
    private static final String CHAPTERS = "/chapters/";

    @Inject
    Sites sites;

    @Inject
    ArticleDrawing articles;

    @Inject
    ListDrawing lists;

    @Inject
    FormerPages former;

    @Inject
    Frames frames;

    @Inject
    PageCache cache;

    Answer answer(Address address) {
        if (address.endsWithSlash()) {
            return new Answer.Moved(address.withoutSlash());
        }
        var place = place(address.path());
        return place.map(found -> answer(found, address)).orElseGet(Answer::nothing);
    }

    /** A site, and a path within it. */
    private record Place(Site site, SitePath path) {}

    private Optional<Place> place(String path) {
        if (!path.startsWith(CHAPTERS)) {
            return Optional.of(new Place(sites.national(), new SitePath(path)));
        }
        var rest = path.substring(CHAPTERS.length());
        var cut = rest.indexOf('/');
        var slug = cut < 0 ? rest : rest.substring(0, cut);
        return sites.bySlug(slug)
                .filter(site -> !site.isNational())
                .map(site -> new Place(site, cut < 0 ? SitePath.HOME : new SitePath(rest.substring(cut))));
    }

    private Answer answer(Place place, Address address) {
        return articles.answer(place.site(), place.path())
                .or(() -> lists.answer(place.site(), place.path(), address))
                .or(() -> former.answer(place.site(), place.path()))
                .orElseGet(Answer::nothing);
    }

    /** The page that says there is nothing here, and where to go on. */
    CachedPage notFound(Optional<Address> address) {
        var site = address.filter(known -> !known.endsWithSlash())
                .flatMap(known -> place(known.path()))
                .map(Place::site)
                .orElseGet(sites::national);
        return cache.keepNothing(site.id(), () -> nothingHere(site));
    }

    private CachedPage nothingHere(Site site) {
        var frame = frames.insteadOfAPage(site, "not-found.title");
        var middle = TEMPLATES.draw("not-found", Map.of("frame", frame));
        var tags = Set.of(PageCache.wayAround(site.id()));
        return CachedPage.ofText(HTML, frames.draw(frame, middle), tags);
    }

    /** The page that says we failed. */
    CachedPage failed(String reference) {
        var frame = frames.insteadOfAPage(sites.national(), "error.title");
        var middle = TEMPLATES.draw("error", Map.of("frame", frame, "reference", reference));
        return CachedPage.ofText(HTML, frames.draw(frame, middle), Set.of());
    }
}
