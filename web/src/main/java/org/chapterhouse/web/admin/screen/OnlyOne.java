package org.chapterhouse.web.admin.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.Speech;

/** Of some types a site has one item, for there is one address: it is edited, and no second one is begun. */
@ApplicationScoped
public class OnlyOne {

    @Inject
    Contents contents;

    /** The one there is; empty where nobody has begun it, and for types of which there are many. */
    public Optional<ContentItem> of(ContentType<?> type, Site site) {
        if (!type.isOnePerSite()) {
            return Optional.empty();
        }
        var query = ContentQuery.all().ofType(type.id()).ofSite(Optional.of(site.slug()));
        return contents.list(query.limitedTo(1)).items().stream().findFirst();
    }

    /** What the button says, and where it leads. */
    public Start start(ContentType<?> type, Site site) {
        var kind = AdminFrame.lower(type.messages(Speech.ofScreens()).title());
        return of(type, site)
                .map(item -> new Start("Edit the " + kind, "/admin/content-editor?id=" + item.id()))
                .orElseGet(() ->
                        new Start("New " + kind, "/admin/content-editor?type=" + type.id() + "&site=" + site.slug()));
    }
}
