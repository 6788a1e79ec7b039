package org.chapterhouse.web.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Shown;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * The other pages that one page shows while it is drawn. It remembers for which it was asked, shown or not: when one of
 * them changes, the page is no longer true.
 */
final class LinkedPages {

    private final PublishedPages published;
    private final Sites sites;
    private final ContentTypes types;
    private final String publicUrl;
    private final Set<String> asked = new HashSet<>();

    LinkedPages(PublishedPages published, Sites sites, ContentTypes types, String publicUrl) {
        this.published = published;
        this.sites = sites;
        this.types = types;
        this.publicUrl = publicUrl;
    }

    /** Those that readers can see, in the order in which they are named. */
    List<PageLink> of(Collection<ContentId> ids, Locale around) {
        ids.forEach(id -> asked.add(PageCache.pagesOf(id)));
        var shown = published.shown(ids).stream()
                .filter(this::isAPage)
                .collect(Collectors.toMap(Shown::itemId, Function.identity()));
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(shown.get(id)).stream())
                .flatMap(page -> link(page, around).stream())
                .toList();
    }

    private boolean isAPage(Shown page) {
        return types.find(page.typeId()).flatMap(ContentType::page).isPresent();
    }

    private Optional<PageLink> link(Shown page, Locale around) {
        return sites.byId(page.siteId())
                .map(site -> link(page.title(), site, page.path(), Tongue.other(page.language(), around)));
    }

    Optional<PageLink> home(UUID siteId, Locale around) {
        return sites.byId(siteId)
                .map(site -> link(site.name(), site, SitePath.HOME, Tongue.other(site.locale(), around)));
    }

    private PageLink link(String title, Site site, SitePath path, Optional<Locale> other) {
        var address = Address.encoded(Frames.address(site, path));
        return new PageLink(title, address, publicUrl + address, other);
    }

    /** What else the page shows. */
    Set<String> tags() {
        return Set.copyOf(asked);
    }
}
