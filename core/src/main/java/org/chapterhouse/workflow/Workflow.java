package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.Permission;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;

/** Says what one may begin, and what one may do to an item and why not. What is done is checked anew where it is done. */
@ApplicationScoped
@Transactional
public class Workflow {

    @Inject
    Desk desk;

    @Inject
    Contents contents;

    @Inject
    Sites sites;

    @Inject
    CurrentUser user;

    /** An act, and what stands against it for this person now. */
    public record Possibility(Act act, Optional<Problem> obstacle) {

        public boolean isOpen() {
            return obstacle.isEmpty();
        }
    }

    /** Whether this person may begin something of that type there. */
    public boolean mayBegin(ContentType<?> type, Site site) {
        return desk.mayBegin(type, site);
    }

    /** Every act there is on an item, for one that this person sees: for a screen that will say why not. */
    @HouseOnly
    public List<Possibility> acts(ContentId id) {
        var item = contents.require(id);
        return Stream.of(Act.values())
                .filter(Act::isOnItem)
                .map(act -> new Possibility(act, obstacle(item, act)))
                .toList();
    }

    /** Whether this person may do that to an item they see, as far as it had come when it was read. */
    public boolean may(ContentItem item, Act act) {
        return obstacle(item, act).isEmpty();
    }

    /** Whether this person may do that to what they work on. */
    public boolean may(Manuscript manuscript, Act act) {
        return manuscript
                .item()
                .map(item -> may(item, act))
                .orElseGet(() -> act.startsFrom(Publicity.NEVER)
                        && mayBegin(manuscript.type(), manuscript.site())
                        && may(manuscript.type().id(), manuscript.site().slug(), act));
    }

    private boolean may(String typeId, String siteSlug, Act act) {
        return user.may(typeId, act.verb(), siteSlug);
    }

    private Optional<Problem> obstacle(ContentItem item, Act act) {
        var site = sites.requireById(item.siteId()).slug();
        if (!may(item.typeId(), site, act)) {
            return Optional.of(NotPermitted.problem(new Permission(item.typeId(), act.verb(), site)));
        }
        return act.startsFrom(item) ? Optional.empty() : Optional.of(ActNotPossible.problem(act, item));
    }
}
