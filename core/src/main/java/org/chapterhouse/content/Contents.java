package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;

/**
 * Finds content items for the person who asks. What belongs to a site that is none of theirs does not exist for them.
 *
 * <p>Writing is done by drafting and publishing, in the package {@code workflow}.
 */
@ApplicationScoped
@Transactional
public class Contents {

    /** Roles permit every content type or none, so any name of one stands for all. */
    private static final String ANY_TYPE = "content";

    @Inject
    ContentItems items;

    @Inject
    Sites sites;

    @Inject
    CurrentUser user;

    /** @throws NoSuchContent when it does not exist, or not for this person */
    public ContentItem require(ContentId id) {
        return items.find(id).filter(this::isVisible).orElseThrow(() -> new NoSuchContent(id));
    }

    private boolean isVisible(ContentItem item) {
        return sites.byId(item.siteId())
                .filter(site -> user.may(item.typeId(), "view", site.slug()))
                .isPresent();
    }

    /** One page of what this person may see, by keyset: the thousandth page costs what the first does. */
    public ContentPage list(ContentQuery query) {
        var siteIds = visibleSites(query);
        if (siteIds.isEmpty()) {
            return new ContentPage(List.of(), Optional.empty());
        }
        var sql = new ContentQuerySql(query, siteIds);
        var found = items.list(sql);
        if (found.size() <= query.limit()) {
            return new ContentPage(found, Optional.empty());
        }
        var page = new ArrayList<>(found.subList(0, query.limit()));
        return new ContentPage(page, Optional.of(sql.cursorOf(page.get(page.size() - 1))));
    }

    /** The types of what stands on a site, the most frequent first, those whose plugin is gone among them. */
    public Map<String, Long> kinds(String siteSlug) {
        var siteIds = visibleSites(ContentQuery.all().ofSite(Optional.of(siteSlug)));
        return siteIds.isEmpty() ? Map.of() : items.kinds(siteIds.get(0));
    }

    private List<UUID> visibleSites(ContentQuery query) {
        return sites.where(query.typeId().orElse(ANY_TYPE), "view").stream()
                .filter(site -> query.siteSlug().map(site.slug()::equals).orElse(true))
                .map(Site::id)
                .toList();
    }
}
