package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** Makes the line of a list from a published page; none, when its type has gone with its plugin or cannot read it. */
@ApplicationScoped
public class Entries {

    @Inject
    ContentTypes types;

    @Inject
    Sites sites;

    @Inject
    LegiblePages legible;

    /** @param around the language of the list */
    Optional<ListingPage.Entry> of(PublishedPage page, Locale around) {
        return types.find(page.typeId())
                .flatMap(type -> sites.byId(page.siteId()).flatMap(site -> entry(page, type, site, around)));
    }

    private <T extends Record & Content> Optional<ListingPage.Entry> entry(
            PublishedPage page, ContentType<T> type, Site site, Locale around) {
        return legible.of(
                page,
                type,
                content -> new ListingPage.Entry(
                        Address.encoded(Frames.address(site, page.path())),
                        type.messages(around).title(),
                        site.isNational() ? "" : site.name(),
                        page.title(),
                        page.summary(),
                        page.listedOn(),
                        Tongue.other(page.language(), around),
                        content));
    }
}
