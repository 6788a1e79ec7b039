package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.publication.InnerAddress;
import org.chapterhouse.publication.References;
import org.chapterhouse.publication.ShownTitles;
import org.chapterhouse.publication.ShownTitles.Shown;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** Finds what pages may say of other pages: what they are called and where they are, as readers see it now. */
@ApplicationScoped
public class LinkedContent {

    @Inject
    ShownTitles published;

    @Inject
    References references;

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    Configuration configuration;

    /** Those that readers can see. */
    Map<ContentId, PageLink> shown(Collection<ContentId> ids, Locale around) {
        var links = new HashMap<ContentId, PageLink>();
        published.of(ids).stream()
                .filter(this::isAPage)
                .forEach(page -> sites.byId(page.siteId())
                        .ifPresent(site -> links.put(page.itemId(), link(page, site, around))));
        return links;
    }

    private boolean isAPage(Shown page) {
        return types.find(page.typeId()).flatMap(ContentType::page).isPresent();
    }

    private PageLink link(Shown page, Site site, Locale around) {
        return link(page.title(), site, page.path(), Tongue.other(page.language(), around));
    }

    Optional<PageLink> home(UUID siteId, Locale around) {
        return sites.byId(siteId)
                .map(site -> link(site.name(), site, SitePath.HOME, Tongue.other(site.locale(), around)));
    }

    private PageLink link(String title, Site site, SitePath path, Optional<Locale> other) {
        var address = Address.encoded(Frames.address(site, path));
        return new PageLink(title, address, configuration.publicUrl() + address, other);
    }

    /** Which item each address in a published text means. */
    Map<String, ContentId> meant(ContentId item) {
        return references.meant(item);
    }

    /** An address in a text as it is written today; as it was where it still leads there. */
    String now(String address, PageLink page) {
        var inner = InnerAddress.of(address, configuration.publicUrl(), sites.all());
        var isThere = inner.map(old -> Address.encoded(Frames.address(old.site(), old.path())))
                .filter(page.address()::equals)
                .isPresent();
        if (isThere) {
            return address;
        }
        var rest = inner.map(InnerAddress::rest).orElse("");
        return (address.startsWith("/") ? page.address() : page.url()) + rest;
    }
}
