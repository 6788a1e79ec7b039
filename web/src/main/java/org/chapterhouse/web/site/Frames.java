package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.WebTemplates;
import org.chapterhouse.web.site.Frame.Link;

/** Puts the house around the middle of a page: names, navigation, the way back. */
@ApplicationScoped
public class Frames {

    private static final Templates TEMPLATES = WebTemplates.of("site");

    @Inject
    Sites sites;

    @Inject
    Navigation navigation;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** A path of a site as it stands in a link: {@code /chapters/denver/press}. */
    static String address(Site site, SitePath path) {
        if (site.isNational()) {
            return path.value();
        }
        return path.equals(SitePath.HOME) ? site.pathPrefix() : site.pathPrefix() + path;
    }

    /**
     * A path of a site, written out in full. Never taken from the request: a forged Host header must not end up in a page
     * that others are served.
     */
    String url(Site site, SitePath path) {
        return configuration.publicUrl() + Address.encoded(address(site, path));
    }

    String singular(ContentType<?> type, Site site) {
        return type.messages(language(site)).title();
    }

    String plural(ContentType<?> type, Site site) {
        return type.messages(language(site)).plural();
    }

    private static Locale language(Site site) {
        return Locale.forLanguageTag(site.language());
    }

    PageContext context(Site site, SitePath path) {
        return context(site, path, clock.instant(), clock.instant());
    }

    PageContext context(Site site, SitePath path, Instant publishedAt, Instant updatedAt) {
        return new PageContext(
                sites.national().name(),
                site.name(),
                site.pathPrefix(),
                url(site, path),
                language(site),
                site.zone(),
                publishedAt,
                updatedAt,
                clock.instant(),
                false);
    }

    Frame article(ContentType<?> type, Site site, PublishedPage page) {
        var trail = trail(site);
        type.listing()
                .filter(listing -> !page.path().equals(SitePath.HOME))
                .map(listing -> new Link(plural(type, site), address(site, listing.path())))
                .ifPresent(trail::add);
        trail.add(new Link(page.title(), ""));
        var address = Address.encoded(address(site, page.path()));
        var print = type.views().containsKey("print") ? Optional.of(address + "/print") : Optional.<String>empty();
        var isHome = page.path().equals(SitePath.HOME);
        var title = isHome ? site.name() : page.title();
        return frame(site, title, page.summary(), page.path(), isHome ? List.of() : trail, print, true);
    }

    Frame list(ContentType<?> type, Site site, SitePath path, boolean continued) {
        var trail = trail(site);
        trail.add(new Link(plural(type, site), ""));
        return frame(site, plural(type, site), "", path, trail, Optional.empty(), !continued);
    }

    Frame home(Site site) {
        return frame(site, site.name(), "", SitePath.HOME, List.of(), Optional.empty(), true);
    }

    /** The frame of a page that has no address of its own. */
    Frame bare(Site site, String titleKey) {
        var unnamed = frame(site, "", "", SitePath.HOME, List.of(), Optional.empty(), false);
        return unnamed.entitled(unnamed.word(titleKey));
    }

    private List<Link> trail(Site site) {
        return new ArrayList<>(List.of(new Link(site.name(), address(site, SitePath.HOME))));
    }

    private Frame frame(
            Site site,
            String title,
            String description,
            SitePath path,
            List<Link> breadcrumb,
            Optional<String> printUrl,
            boolean findable) {
        var national = sites.national();
        return new Frame(
                title,
                description,
                site.name(),
                national.name(),
                address(site, SitePath.HOME),
                site.isNational() ? Optional.empty() : Optional.of(new Link(national.name(), "/")),
                site.language(),
                site.accent(),
                url(site, path),
                printUrl,
                findable,
                breadcrumb,
                navigation.sections(site, path),
                navigation.feeds(site),
                List.of("/assets/house/site.css"));
    }

    String draw(Frame frame, Html middle) {
        return TEMPLATES
                .draw("frame", Map.of("frame", frame, "content", middle))
                .markup();
    }

    /** Without navigation, for paper. */
    String drawBare(Frame frame, Html middle) {
        return TEMPLATES
                .draw("print-frame", Map.of("frame", frame, "content", middle))
                .markup();
    }
}
