package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
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
        var key = copy.key();
        return key.isNew()
                ? Optional.of(leftover(copy, key.typeId(), key.siteSlug(), Optional.empty()))
                : key.item().flatMap(items::find).map(item -> leftover(copy, item));
    }

    /** What has come out of this person's reach is called by what they typed themselves, or not at all. */
    private Leftover leftover(Unfinished copy, ContentItem item) {
        var site = sites.requireById(item.siteId()).slug();
        var isTold = !copy.title().isEmpty() || !user.may(item.typeId(), Verb.VIEW, site);
        var named = isTold ? copy : new Unfinished(copy.key(), item.draft().title(), copy.savedAt());
        return leftover(named, item.typeId(), site, Optional.of(item.id()));
    }

    private static Leftover leftover(Unfinished copy, String typeId, String siteSlug, Optional<ContentId> item) {
        return new Leftover(copy.key(), typeId, siteSlug, copy.title(), copy.savedAt(), item);
    }
}
