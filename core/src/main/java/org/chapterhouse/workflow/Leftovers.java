package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;

/** What a person has begun somewhere and not finished; each is opened and dropped as a {@link WorkingCopy}. */
@ApplicationScoped
@HouseOnly
public class Leftovers {

    @Inject
    Sql sql;

    @Inject
    CurrentUser user;

    @Inject
    ContentItems items;

    @Inject
    Sites sites;

    /** What the current user has typed anywhere and neither saved nor dropped, the latest first. */
    public List<Leftover> all() {
        return sql
                .of(
                        "select key, title, saved_at from working_copy where account_id = :owner order by saved_at desc, key")
                .with("owner", user.id().value())
                .list(Unfinished.class)
                .stream()
                .flatMap(copy -> leftover(copy).stream())
                .toList();
    }

    private record Unfinished(CopyKey key, String title, Instant savedAt) {}

    private Optional<Leftover> leftover(Unfinished copy) {
        var id = copy.key().item();
        if (id.isEmpty()) {
            return Optional.of(leftover(copy, copy.key().typeId(), copy.key().siteSlug(), Optional.empty()));
        }
        return items.find(id.get()).map(item -> leftover(copy, item.typeId(), siteOf(item), Optional.of(item)));
    }

    private static Leftover leftover(Unfinished copy, String typeId, String siteSlug, Optional<ContentItem> item) {
        var title = copy.title().isEmpty()
                ? item.map(known -> known.draft().title()).orElse("")
                : copy.title();
        return new Leftover(copy.key(), typeId, siteSlug, title, copy.savedAt(), item.map(ContentItem::id));
    }

    private String siteOf(ContentItem item) {
        return sites.byId(item.siteId()).map(Site::slug).orElseThrow();
    }
}
