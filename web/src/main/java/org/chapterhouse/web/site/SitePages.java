package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.WebTemplates;

/**
 * Finds the site and the spot that an address means, and asks the {@link Standings} what stands there. It also draws what
 * is shown where nothing does, and when we failed.
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
    Standings standings;

    @Inject
    Frames frames;

    @Inject
    PageCache cache;

    @Inject
    StaticFiles files;

    Answer answer(Address address) {
        if (address.endsWithSlash()) {
            return new Answer.Moved(address.withoutSlash());
        }
        return spot(address).map(standings::answer).orElseGet(Answer::nothing);
    }

    Optional<Spot> spot(Address address) {
        var path = address.path();
        if (!path.startsWith(CHAPTERS)) {
            return Optional.of(new Spot(sites.national(), new SitePath(path), address));
        }
        var rest = path.substring(CHAPTERS.length());
        var cut = rest.indexOf('/');
        var slug = cut < 0 ? rest : rest.substring(0, cut);
        return chapter(slug)
                .map(site -> new Spot(site, cut < 0 ? SitePath.HOME : new SitePath(rest.substring(cut)), address));
    }

    /** Among the sites that are remembered: whoever makes addresses up must not reach the database. */
    private Optional<Site> chapter(String slug) {
        return sites.all().stream()
                .filter(site -> !site.isNational() && site.slug().equals(slug))
                .findFirst();
    }

    /** The page of the organisation that says so, for whom no site is known. */
    public CachedPage notFound() {
        return notFound(Optional.empty());
    }

    /** The page that says there is nothing here, and where to go on. */
    CachedPage notFound(Optional<Address> address) {
        var ticket = cache.ticket();
        var site = site(address);
        return cache.keepNothing(ticket, site.id(), () -> nothingHere(site));
    }

    /** The page that says that a plugin has failed too often at what stands there. */
    CachedPage shut(Optional<Address> address) {
        return notice(site(address), "shut");
    }

    private Site site(Optional<Address> address) {
        return address.filter(known -> !known.endsWithSlash())
                .flatMap(this::spot)
                .map(Spot::site)
                .orElseGet(sites::national);
    }

    private CachedPage nothingHere(Site site) {
        var frame = frames.insteadOfAPage(site, "not-found.title").with(List.of(files.address(SearchDrawing.STYLES)));
        var middle = TEMPLATES.draw("not-found", Map.of("frame", frame));
        var tags = Set.of(PageCache.wayAround(site));
        return CachedPage.ofText(HTML, frames.draw(frame, middle), tags);
    }

    /** A page that says one thing instead of what was wanted. */
    CachedPage notice(Site site, String reason) {
        var frame = frames.insteadOfAPage(site, reason + ".title");
        var middle = TEMPLATES.draw("notice", Map.of("frame", frame, "reason", reason));
        return CachedPage.ofOneReader(HTML, frames.draw(frame, middle));
    }

    /** The page that says we failed. */
    public CachedPage failed(String reference) {
        var frame = frames.insteadOfAPage(sites.national(), "error.title");
        var middle = TEMPLATES.draw("error", Map.of("frame", frame, "reference", reference));
        return CachedPage.ofText(HTML, frames.draw(frame, middle), Set.of());
    }
}
