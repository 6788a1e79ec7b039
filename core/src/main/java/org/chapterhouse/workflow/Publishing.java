package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.SlugTaken;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.Message;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * Makes a revision what readers see, and takes it back.
 *
 * <p>Publishing moves a pointer to one revision; the draft goes on living beside it. The address is settled here, by
 * {@link Addresses}: a page that moves leaves a redirect behind.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Publishing {

    private static final String HELD = "it looks at what the caller holds already";

    @Inject
    ContentTypes types;

    @Inject
    ContentItems items;

    @Inject
    Desk desk;

    @Inject
    Addresses addresses;

    @Inject
    Revisions revisions;

    @Inject
    Sites sites;

    @Inject
    AuditTrail audit;

    @Inject
    Objections objections;

    @Inject
    PluginHomes homes;

    @Inject
    Event<ContentPublished> published;

    @Inject
    Event<ContentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /**
     * Publishes the newest revision.
     *
     * @param number the revision the person was looking at
     * @throws StaleRevision when somebody saved in the meantime
     * @throws NotPublishable when the content's own rules stand against it
     * @throws SlugTaken when another page, a list or the suite holds the address
     */
    public ContentItem publish(ContentId id, int number) {
        var item = desk.take(id, Act.PUBLISH);
        var revision = revisions.require(id, item.draft().number());
        if (item.draft().number() != number) {
            throw new StaleRevision(revision);
        }
        return publish(types.require(item.typeId()), item, revision);
    }

    private <T extends Record & Content> ContentItem publish(ContentType<T> type, ContentItem item, Revision revision) {
        var content = type.read(revision.payload());
        var site = siteOf(item);
        check(new Candidate<>(
                type, site, item.draft().language(), content, Optional.of(item), Optional.of(revision.number())));
        var path = type.path(content, item.draft().slug()).orElseThrow();
        takeAddress(type, item, path);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var live = item.publishedAt(path, now);
        items.update(live);
        var formerPath = item.path().filter(former -> item.wasPublic() && !former.equals(path));
        addresses.moved(live, formerPath, now);
        homes.run(() -> published.fire(new ContentPublished(live, type, revision, content, formerPath)));
        audit.record(
                ContentAct.PUBLISHED,
                subject(item),
                site.slug(),
                Map.of("revision", Integer.toString(revision.number()), "hash", revision.hash()));
        return live;
    }

    /** What stands against publishing this content: its constraints, and when those are met the type's own checks. */
    @ForEveryone(HELD)
    public <T extends Record & Content> List<Finding> findings(ContentType<T> type, T content) {
        return objections.ofItsOwn(type, content);
    }

    /** Looks at content as publishing it would, and changes nothing. */
    @ForEveryone(HELD)
    public <T extends Record & Content> void check(Candidate<T> candidate) {
        objections.refuse(candidate);
        refuseEnded(candidate.type(), candidate.content(), candidate.site());
    }

    /** What is odd about content that may be published, and may be meant. */
    @ForEveryone(HELD)
    public <T extends Record & Content> List<Finding> warnings(Candidate<T> candidate) {
        return objections.warnings(candidate);
    }

    /** Publishing would put nothing before the readers, and an editor would look for it in vain. */
    private <T extends Record & Content> void refuseEnded(ContentType<T> type, T content, Site site) {
        type.visibleUntil(content, site.zone())
                .filter(end -> !end.isAfter(clock.instant()))
                .map(end -> end.atZone(site.zone()))
                .ifPresent(end -> {
                    throw new NotPublishable(List.of(new Finding(
                            "", Message.of(Publishing.class, "finding.ended", end.toLocalDate(), end.toLocalTime()))));
                });
    }

    /** A chosen address may be one that another page has left; one that is made of the record alone, a number, never. */
    private void takeAddress(ContentType<?> type, ContentItem item, SitePath path) {
        addresses.hold(item.siteId());
        if (type.hasSlug()) {
            addresses.requireFreeOrLeft(item.siteId(), item.id(), path);
        } else {
            addresses.requireFree(item.siteId(), item.id(), path);
        }
    }

    /**
     * Takes a page back. It stays stored, its address stays reserved, and it can be published again.
     *
     * @throws ActNotPossible when readers do not see it
     */
    public ContentItem withdraw(ContentId id) {
        var item = desk.take(id, Act.WITHDRAW);
        var gone = item.withdrawn();
        items.update(gone);
        homes.run(() -> withdrawn.fire(new ContentWithdrawn(gone)));
        audit.record(ContentAct.WITHDRAWN, subject(item), siteOf(item).slug(), Map.of());
        return gone;
    }

    private static AuditSubject subject(ContentItem item) {
        return new AuditSubject("item", item.id().toString());
    }

    private Site siteOf(ContentItem item) {
        return sites.byId(item.siteId()).orElseThrow();
    }
}
