package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Public;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;

/**
 * Names every page that search engines may list, on all sites of this host: home pages, lists that have something in them,
 * pages of plugins in the navigation, and what is published. Other views of a page, and the further pages of a list, are found from there.
 */
@ApplicationScoped
public class Sitemap implements Standing {

    static final SitePath PATH = new SitePath("/sitemap.xml");

    private static final String XML = "application/xml;charset=utf-8";

    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;

    /** The protocol allows 50,000 addresses in one file; of so many pages the oldest are left to be found by the lists. */
    private static final int MOST = 49_000;

    @Inject
    PublishedPages published;

    @Inject
    PublicPages plugins;

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    Configuration configuration;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return spot.isOfTheHost(PATH) ? Optional.of(new Answer.Page(this::drawn)) : Optional.empty();
    }

    private CachedPage drawn() {
        var everything =
                published.everything(MOST).stream().filter(this::isAPage).toList();
        var pages = new LinkedHashMap<String, Optional<Instant>>();
        for (var site : sites.all()) {
            pages.put(site.address("/"), Optional.empty());
            lists(site, everything).forEach(list -> pages.put(list, Optional.empty()));
            ofPlugins(site).forEach(page -> pages.put(page, Optional.empty()));
        }
        var bySite = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        everything.forEach(page -> Optional.ofNullable(bySite.get(page.siteId()))
                .map(site -> Address.encoded(Frames.address(site, page.path())))
                .ifPresent(address -> pages.put(address, Optional.of(page.updatedAt()))));
        return CachedPage.ofText(XML, xml(pages), tags());
    }

    /** Those that are always there; the others are found from where they are led to. */
    private Stream<String> ofPlugins(Site site) {
        return plugins.all().stream()
                .filter(page -> page.isInNavigation()
                        && page.isListed()
                        && page.placement().includes(site))
                .map(page -> Address.encoded(site.address(page.shape().toString())));
    }

    private boolean isAPage(Public page) {
        return types.find(page.typeId()).flatMap(ContentType::page).isPresent();
    }

    private Stream<String> lists(Site site, List<Public> everything) {
        return types.all().stream()
                .flatMap(type -> type.listing().stream()
                        .filter(list -> ListPages.belongs(list, site))
                        .filter(list -> everything.stream().anyMatch(page -> isIn(type, list, site, page)))
                        .map(list -> Address.encoded(Frames.address(site, list.path()))));
    }

    private static boolean isIn(ContentType<?> type, Listing list, Site site, Public page) {
        return page.typeId().equals(type.id())
                && (list.reach() == Listing.Reach.EVERY_SITE || page.siteId().equals(site.id()));
    }

    /** An address is percent-encoded, so that nothing in it need be escaped. */
    private String xml(Map<String, Optional<Instant>> pages) {
        var xml = new StringBuilder(BEGINNING);
        pages.forEach((address, changed) -> xml.append("<url><loc>")
                .append(configuration.publicUrl())
                .append(address)
                .append("</loc>")
                .append(changed.map(at -> "<lastmod>" + at.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>")
                        .orElse(""))
                .append("</url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    /** Whatever is published or withdrawn changes the lists of its type. */
    private Set<String> tags() {
        return types.all().stream().map(PageCache::listsOf).collect(Collectors.toSet());
    }
}
