package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * The only way to something new, and to an item that will change. What lies on the desk is visible to this person (else it does not exist),
 * may be changed this way by them, is held until the transaction ends, and has not come past the act.
 */
@ApplicationScoped
class Desk {

    @Inject
    ContentItems items;

    @Inject
    Contents contents;

    @Inject
    Addresses addresses;

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    CurrentUser user;

    /**
     * @throws NoSuchContent when it does not exist, or not for this person
     * @throws ActNotPossible when it has come to where the act makes no sense
     */
    ContentItem take(ContentId id, Act act) {
        contents.require(id);
        var item = items.hold(id).orElseThrow(() -> new NoSuchContent(id));
        user.require(item.typeId(), act.verb(), sites.requireById(item.siteId()).slug());
        if (!act.startsFrom(item)) {
            throw new ActNotPossible(act, item);
        }
        return item;
    }

    /**
     * A sheet of paper for something new.
     *
     * @throws NotPermitted when this person may begin nothing of that type there
     * @throws NotOnThisSite when content of the type has no place on that site
     */
    NewText begin(String typeId, String siteSlug) {
        user.require(typeId, Act.BEGIN.verb(), siteSlug);
        var type = types.require(typeId);
        var site = sites.require(siteSlug);
        if (!type.belongsOn(site)) {
            throw new NotOnThisSite(type, site);
        }
        return new NewText(type, site);
    }

    /** Whether {@link #begin} would refuse nothing. */
    boolean mayBegin(ContentType<?> type, Site site) {
        return type.belongsOn(site) && user.may(type.id(), Act.BEGIN.verb(), site.slug());
    }

    /** What nobody has begun yet: its type has a place on its site, and this person may write it. */
    record NewText(ContentType<?> type, Site site) {}

    /**
     * Takes several at once, and the addresses of their sites: the items first, each in one order whoever asks, so that two
     * people with the same items or sites wait for each other and never collide. For acts on many at once, which will come.
     */
    List<ContentItem> takeAll(Collection<ContentId> ids, Act act) {
        var taken = ids.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentId::value))
                .map(id -> take(id, act))
                .toList();
        taken.stream().map(ContentItem::siteId).distinct().sorted().forEach(addresses::hold);
        return taken;
    }
}
