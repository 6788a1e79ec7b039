package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.Sites;

/**
 * Finds content items for the person who asks. What belongs to a site that is none of theirs does not exist for them.
 *
 * <p>Writing is done by drafting and publishing, in the package {@code workflow}.
 */
@ApplicationScoped
@Transactional
public class Contents {

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
                .filter(site -> user.may(item.typeId(), Verb.VIEW, site.slug()))
                .isPresent();
    }

    /** One page of what this person may see, by keyset: the thousandth page costs what the first does. */
    public ContentPage list(ContentQuery query) {
        var reach = reach(query.siteSlug(), query.typeId());
        if (reach.isNothing()) {
            return new ContentPage(List.of(), Optional.empty());
        }
        var sql = new ContentQuerySql(query, reach);
        var found = items.list(sql);
        if (found.size() <= query.limit()) {
            return new ContentPage(found, Optional.empty());
        }
        var page = new ArrayList<>(found.subList(0, query.limit()));
        return new ContentPage(page, Optional.of(sql.cursorOf(page.get(page.size() - 1))));
    }

    /** The types of what stands on a site, the most frequent first, those whose plugin is gone among them. */
    public Map<String, Long> kinds(String siteSlug) {
        var reach = reach(Optional.of(siteSlug), Optional.empty());
        return reach.isNothing() ? Map.of() : items.kinds(reach);
    }

    private ContentReach reach(Optional<String> siteSlug, Optional<String> typeId) {
        var asked = sites.all().stream()
                .filter(site -> siteSlug.map(site.slug()::equals).orElse(true))
                .toList();
        var held = user.grants();
        return typeId.map(type -> ContentReach.of(type, asked, held)).orElseGet(() -> ContentReach.of(asked, held));
    }
}
