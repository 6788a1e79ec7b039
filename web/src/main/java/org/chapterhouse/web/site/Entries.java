package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentTypes;

/** Makes the line of a list from a published page; none, when its type has gone with its plugin. */
@ApplicationScoped
public class Entries {

    @Inject
    ContentTypes types;

    @Inject
    Sites sites;

    /** @param around the language of the list */
    Optional<ListingPage.Entry> of(PublishedPage page, Locale around) {
        return types.find(page.typeId())
                .flatMap(type -> sites.byId(page.siteId())
                        .map(site -> new ListingPage.Entry(
                                Address.encoded(Frames.address(site, page.path())),
                                type.messages(around).title(),
                                site.isNational() ? "" : site.name(),
                                page.title(),
                                page.summary(),
                                page.listedOn(),
                                Tongue.other(page.language(), around),
                                type.read(page.payload()))));
    }
}
