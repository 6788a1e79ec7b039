package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * Writing: new content, and every save of it. A draft may be incomplete; what is missing matters only when it is to be
 * published.
 *
 * <p>A save names the revision it was made from. If that is no longer the newest, it is refused with
 * {@link StaleRevision}, never merged or overwritten silently.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Drafting {

    private static final int MOST_OF_ONE_NAME = 100;

    @Inject
    ContentTypes types;

    @Inject
    ContentItems items;

    @Inject
    Contents contents;

    @Inject
    Desk desk;

    @Inject
    Addresses addresses;

    @Inject
    Revisions revisions;

    @Inject
    Sites sites;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ContentSaved> saved;

    @Inject
    Clock clock;

    /**
     * Begins a content item with a first revision.
     *
     * @param payload the record's JSON; unknown members are ignored
     * @param wish the last part of its address; made of the title when empty
     * @throws NotOnThisSite when content of the type has no place on that site
     */
    public ContentItem create(String typeId, String siteSlug, JsonObject payload, Optional<Slug> wish) {
        return create(typeId, siteSlug, payload, wish, Optional.empty());
    }

    /** @param language what it is written in; the site's language when nobody chose one */
    public ContentItem create(
            String typeId, String siteSlug, JsonObject payload, Optional<Slug> wish, Optional<Locale> language) {
        return create(ContentId.random(), typeId, siteSlug, payload, wish, language);
    }

    /** @param id what the item is to be known by */
    ContentItem create(
            ContentId id,
            String typeId,
            String siteSlug,
            JsonObject payload,
            Optional<Slug> wish,
            Optional<Locale> language) {
        var begun = desk.begin(typeId, siteSlug);
        return create(id, begun.type(), begun.site(), payload, wish, language.orElseGet(begun.site()::locale));
    }

    private <T extends Record & Content> ContentItem create(
            ContentId id, ContentType<T> type, Site site, JsonObject payload, Optional<Slug> wish, Locale language) {
        var content = type.read(payload);
        var place = place(type, site.id(), id, content, wish, Optional.empty());
        var item = ContentItem.begun(id, site.id(), type.id(), place.path(), draft(1, type, content, language, place));
        items.insert(item);
        var written = type.write(content);
        revisions.append(revision(item, written));
        saved.fire(new ContentSaved(item, type, written));
        audit.record(ContentAct.CREATED, subject(item), site.slug(), Map.of("type", type.id()));
        return item;
    }

    /**
     * Saves a new revision of a draft. Readers notice nothing.
     *
     * @param base the number of the revision the person was looking at
     * @param wish the last part of its address, when the person chose one; without, the address of what was never public
     *     follows the title
     * @return the item as it is now; unchanged when nothing was changed
     * @throws StaleRevision when the item has a newer revision than {@code base}
     */
    public ContentItem save(ContentId id, int base, JsonObject payload, Optional<Slug> wish) {
        return save(id, base, payload, wish, Optional.empty());
    }

    /** @param language what it is written in now, when the person chose another */
    public ContentItem save(
            ContentId id, int base, JsonObject payload, Optional<Slug> wish, Optional<Locale> language) {
        var item = desk.take(id, Act.SAVE);
        if (item.draft().number() != base) {
            throw new StaleRevision(revisions.require(id, item.draft().number()));
        }
        return save(
                types.require(item.typeId()),
                item,
                payload,
                wish,
                language.orElse(item.draft().language()));
    }

    private <T extends Record & Content> ContentItem save(
            ContentType<T> type, ContentItem item, JsonObject payload, Optional<Slug> wish, Locale language) {
        var content = type.read(payload);
        var written = type.write(content);
        var place = placeOf(type, item, content, wish);
        if (place.slug().equals(item.draft().slug())
                && language.equals(item.draft().language())
                && isNewest(item, written)) {
            return item;
        }
        var site = siteOf(item);
        var changed = item.saved(place.path(), draft(item.draft().number() + 1, type, content, language, place));
        revisions.append(revision(changed, written));
        items.update(changed);
        saved.fire(new ContentSaved(changed, type, written));
        audit.record(
                ContentAct.SAVED,
                subject(item),
                site.slug(),
                Map.of("revision", Integer.toString(changed.draft().number())));
        return changed;
    }

    /** The slug a title makes; of one without a letter or a digit, the word for what kind of page it is. */
    private static Slug titled(String title, String typeId) {
        return Slug.find(title).orElseGet(() -> Slug.of(typeId));
    }

    /** A title's own slug, or that one with a number. */
    private static boolean isMadeOf(Slug title, Slug slug) {
        return slug.equals(title)
                || IntStream.range(2, MOST_OF_ONE_NAME).anyMatch(number -> slug.equals(title.numbered(number)));
    }

    /** The last part of an item's address, where somebody has chosen it or readers know it; else it follows the title. */
    static Optional<Slug> chosenSlug(ContentItem item) {
        return Optional.of(item.draft().slug())
                .filter(slug ->
                        item.wasPublic() || !isMadeOf(titled(item.draft().title(), item.typeId()), slug));
    }

    /** Where a text would live if it were published as it is; empty while it lacks a part of its address. */
    public Optional<SitePath> addressOf(CopyKey key, JsonObject payload, Optional<Slug> wish) {
        var item = key.item().map(contents::require);
        var type = types.require(item.map(ContentItem::typeId).orElseGet(key::typeId));
        var site = item.map(this::siteOf)
                .orElseGet(() -> sites.bySlug(key.siteSlug()).orElseThrow());
        return addressOf(type, site, item, payload, wish);
    }

    private <T extends Record & Content> Optional<SitePath> addressOf(
            ContentType<T> type, Site site, Optional<ContentItem> item, JsonObject payload, Optional<Slug> wish) {
        var content = type.read(payload);
        return item.map(known ->
                        type.path(content, placeOf(type, known, content, wish).slug()))
                .orElseGet(() -> place(type, site.id(), ContentId.random(), content, wish, Optional.empty())
                        .path());
    }

    /**
     * What was once public keeps its address until it is published again, and whoever chooses another is told at once when
     * it is taken; a mere draft moves at once.
     */
    private <T extends Record & Content> Addresses.DraftAddress placeOf(
            ContentType<T> type, ContentItem item, T content, Optional<Slug> wish) {
        if (item.wasPublic()) {
            wish.filter(slug -> !slug.equals(item.draft().slug()))
                    .flatMap(slug -> type.path(content, slug))
                    .ifPresent(path -> requireFree(item, path));
        }
        return item.wasPublic()
                ? new Addresses.DraftAddress(wish.orElse(item.draft().slug()), item.path())
                : place(
                        type,
                        item.siteId(),
                        item.id(),
                        content,
                        wish,
                        Optional.of(item.draft().slug()));
    }

    private void requireFree(ContentItem item, SitePath path) {
        addresses.hold(item.siteId());
        addresses.requireFreeOrLeft(item.siteId(), item.id(), path);
    }

    private boolean isNewest(ContentItem item, JsonObject written) {
        return revisions.require(item.id(), item.draft().number()).hash().equals(Revisions.hash(written));
    }

    /**
     * Where a draft will be. An address made of the title goes around those that are taken; of one that somebody chose
     * they are told.
     */
    private <T extends Record & Content> Addresses.DraftAddress place(
            ContentType<T> type, UUID siteId, ContentId self, T content, Optional<Slug> wish, Optional<Slug> present) {
        addresses.hold(siteId);
        var titled = titled(titleOf(type, content), type.id());
        var slug =
                wish.or(() -> present.filter(known -> isMadeOf(titled, known))).orElse(titled);
        Function<Slug, Optional<SitePath>> pathOf = last -> type.path(content, last);
        return isMadeOf(titled, slug) || present.filter(slug::equals).isPresent()
                ? addresses.around(siteId, self, slug, pathOf)
                : addresses.exactly(siteId, self, slug, pathOf);
    }

    private <T extends Record & Content> ContentItem.Draft draft(
            int number, ContentType<T> type, T content, Locale language, Addresses.DraftAddress place) {
        return new ContentItem.Draft(
                number, language, place.slug(), titleOf(type, content), type.date(content), now(), author());
    }

    private Revision revision(ContentItem item, JsonObject payload) {
        return new Revision(
                item.id(),
                item.draft().number(),
                item.draft().title(),
                payload,
                Revisions.hash(payload),
                item.draft().savedBy(),
                user.present().displayName(),
                item.draft().savedAt());
    }

    private static <T extends Record & Content> String titleOf(ContentType<T> type, T content) {
        var title = type.title(content).strip();
        return title.isEmpty() ? "Untitled" : title;
    }

    private Optional<UUID> author() {
        return user.account().map(account -> account.id().value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AuditSubject subject(ContentItem item) {
        return new AuditSubject("item", item.id().toString());
    }

    private Site siteOf(ContentItem item) {
        return sites.byId(item.siteId()).orElseThrow();
    }
}
