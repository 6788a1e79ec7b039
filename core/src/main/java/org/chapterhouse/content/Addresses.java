package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.text.Slug;

/**
 * The one place that knows who owns a path of a site: the suite, the lists, the pages, the drafts, and the pages that
 * were there before they moved.
 *
 * <p>A page keeps its address as long as it is not moved, also while it is withdrawn. A draft's address is only meant
 * for it: whoever is published first gets it. Where a page has moved, its former address leads on to it for good, or
 * until somebody gives that address to another page on purpose; addresses made of titles go around it.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("it is asked within an act of drafting or publishing, and what began the act has asked")
public class Addresses {

    private static final String ITEM = "select title, first_published_at is not null as was_public from content_item"
            + " where site_id = :site and path = :path and id <> :self order by first_published_at nulls last limit 1";
    private static final String FORMER = "select i.title from redirect r join content_item i on i.id = r.item_id"
            + " where r.site_id = :site and r.path = :path and r.item_id <> :self";

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<StandingAddresses> standing;

    /** From here to the end of the transaction nobody else gives away an address of the site. */
    public void hold(UUID siteId) {
        sql.lock("addresses." + siteId);
    }

    /** The last part of a page's address, and the whole as far as the page's record says it yet. */
    public record DraftAddress(Slug slug, Optional<SitePath> path) {}

    /**
     * The first free place for a slug that was made, not chosen: numbered until nobody else is there.
     *
     * @param self whose place it will be
     * @param pathOf the whole address for a slug, as far as it is known yet
     * @throws SlugTaken when a number would not change the address
     */
    public DraftAddress around(UUID siteId, ContentId self, Slug made, Function<Slug, Optional<SitePath>> pathOf) {
        var wanted = pathOf.apply(made);
        var slug = made;
        for (var number = 2; ; number++) {
            var path = pathOf.apply(slug);
            var holder = path.flatMap(at -> holderOf(siteId, at, self));
            if (holder.isEmpty()) {
                return new DraftAddress(slug, path);
            }
            slug = made.numbered(number);
            if (pathOf.apply(slug).equals(wanted)) {
                throw new SlugTaken(path.orElseThrow(), holder.get());
            }
        }
    }

    /**
     * The place somebody chose. A page that used to be there does not stand against it.
     *
     * @throws SlugTaken when anybody is there
     */
    public DraftAddress exactly(UUID siteId, ContentId self, Slug chosen, Function<Slug, Optional<SitePath>> pathOf) {
        var path = pathOf.apply(chosen);
        path.ifPresent(at -> require(siteId, self, at, EnumSet.of(Holder.Kind.FORMER)));
        return new DraftAddress(chosen, path);
    }

    /**
     * Makes sure that a page may be published there, where nobody else ever was. No draft stands against it.
     *
     * @throws SlugTaken when another page, a list or the suite is there, or a page used to be
     */
    public void requireFree(UUID siteId, ContentId self, SitePath path) {
        require(siteId, self, path, EnumSet.of(Holder.Kind.DRAFT));
    }

    /**
     * Makes sure that a page may be published there. Neither a draft nor a page that has moved away stands against it.
     *
     * @throws SlugTaken when another page, a list or the suite is there
     */
    public void requireFreeOrLeft(UUID siteId, ContentId self, SitePath path) {
        require(siteId, self, path, EnumSet.of(Holder.Kind.DRAFT, Holder.Kind.FORMER));
    }

    private void require(UUID siteId, ContentId self, SitePath path, Set<Holder.Kind> giveWay) {
        holderOf(siteId, path, self)
                .filter(holder -> !giveWay.contains(holder.kind()))
                .ifPresent(holder -> {
                    throw new SlugTaken(path, holder);
                });
    }

    /** Who else has an address, the strongest right first. What belongs to {@code self} is free for it. */
    private Optional<Holder> holderOf(UUID siteId, SitePath path, ContentId self) {
        if (HouseWords.begin(path)) {
            return Optional.of(Holder.titled(Holder.Kind.HOUSE, "Chapterhouse"));
        }
        return standing.stream()
                .flatMap(others -> others.holderOf(path).stream())
                .findFirst()
                .map(name -> new Holder(Holder.Kind.STANDING, name))
                .or(() -> there(ITEM, siteId, path, self).first(There.class).map(There::holder))
                .or(() -> there(FORMER, siteId, path, self)
                        .first(String.class)
                        .map(title -> Holder.titled(Holder.Kind.FORMER, title)));
    }

    /** The item whose address this was before it moved. */
    public Optional<ContentId> formerlyAt(UUID siteId, SitePath path) {
        return sql.of("select item_id from redirect where site_id = :site and path = :path")
                .with("site", siteId)
                .with("path", path)
                .first(UUID.class)
                .map(ContentId::new);
    }

    /** The item that an address means today: the page that is or was there, the page that has moved away, or the draft that is meant for it. */
    public Optional<ContentId> itemAt(UUID siteId, SitePath path) {
        return sql.of(
                        "select id from content_item where site_id = :site and path = :path and first_published_at is not null")
                .with("site", siteId)
                .with("path", path)
                .first(UUID.class)
                .map(ContentId::new)
                .or(() -> formerlyAt(siteId, path))
                .or(() -> draftFor(siteId, path));
    }

    private Optional<ContentId> draftFor(UUID siteId, SitePath path) {
        return sql.of("select id from content_item where site_id = :site and path = :path order by created_at limit 1")
                .with("site", siteId)
                .with("path", path)
                .first(UUID.class)
                .map(ContentId::new);
    }

    /** A page is at an address from now on; the address it had leads to it. */
    public void moved(ContentItem item, Optional<SitePath> former, Instant now) {
        var path = item.path().orElseThrow();
        sql.of("delete from redirect where site_id = :site and path = :path")
                .with("site", item.siteId())
                .with("path", path)
                .run();
        former.filter(before -> !before.equals(path)).ifPresent(before -> leadOn(item, before, now));
    }

    private void leadOn(ContentItem item, SitePath former, Instant now) {
        sql.of("insert into redirect (site_id, path, item_id, created_at) values (:siteId, :former, :id, :now)"
                        + " on conflict (site_id, path) do update set item_id = excluded.item_id")
                .with(item)
                .with("former", former)
                .with("now", now)
                .run();
    }

    private SqlStatement there(String question, UUID siteId, SitePath path, ContentId self) {
        return sql.of(question).with("site", siteId).with("path", path).with("self", self);
    }

    private record There(String title, boolean wasPublic) {

        Holder holder() {
            return Holder.titled(wasPublic ? Holder.Kind.PAGE : Holder.Kind.DRAFT, title);
        }
    }
}
