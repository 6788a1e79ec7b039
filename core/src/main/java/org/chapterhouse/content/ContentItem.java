package org.chapterhouse.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A content item is one page's identity: where it lives, what kind it is, how far it has come.
 * What it says is in its revisions; an item without a published revision is invisible.
 *
 * <p>Once public, an item has its path to itself; moving it leaves a redirect behind ({@link Addresses}).
 *
 * @param typeId the id of its content type; the type may be gone with its plugin, the item stays
 * @param language what it is written in: its site's language unless somebody chose another
 * @param path empty until the draft says everything its address is made of
 * @param draft the newest revision's number: what an editor sees, and the base of the next save
 * @param published the revision readers see
 */
public record ContentItem(
        ContentId id,
        UUID siteId,
        String typeId,
        Locale language,
        Slug slug,
        Optional<SitePath> path,
        Stage stage,
        String title,
        Optional<LocalDate> dated,
        int draft,
        Optional<Integer> published,
        Optional<Instant> firstPublishedAt,
        Optional<Instant> publishedAt,
        Instant updatedAt,
        Optional<UUID> updatedBy) {

    /** A new item as its first save makes it. */
    public static ContentItem begun(UUID siteId, String typeId, Draft draft) {
        return new ContentItem(
                ContentId.random(),
                siteId,
                typeId,
                draft.language(),
                draft.slug(),
                draft.path(),
                Stage.DRAFT,
                draft.title(),
                draft.dated(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                draft.savedAt(),
                draft.savedBy());
    }

    /** What a save says of an item, besides the text itself. */
    public record Draft(
            Locale language,
            Slug slug,
            Optional<SitePath> path,
            String title,
            Optional<LocalDate> dated,
            Instant savedAt,
            Optional<UUID> savedBy) {}

    /** The item after another save; readers notice nothing. */
    public ContentItem saved(Draft next) {
        return new ContentItem(
                id,
                siteId,
                typeId,
                next.language(),
                next.slug(),
                next.path(),
                stage,
                next.title(),
                next.dated(),
                draft + 1,
                published,
                firstPublishedAt,
                publishedAt,
                next.savedAt(),
                next.savedBy());
    }

    /** The item with its newest revision before the readers, at that address. */
    public ContentItem publishedAt(SitePath address, Instant now) {
        return new ContentItem(
                id,
                siteId,
                typeId,
                language,
                slug,
                Optional.of(address),
                Stage.PUBLISHED,
                title,
                dated,
                draft,
                Optional.of(draft),
                Optional.of(firstPublishedAt.orElse(now)),
                Optional.of(now),
                updatedAt,
                updatedBy);
    }

    /** The item taken back: no reader sees it, its address stays its own. */
    public ContentItem withdrawn() {
        return new ContentItem(
                id,
                siteId,
                typeId,
                language,
                slug,
                path,
                Stage.WITHDRAWN,
                title,
                dated,
                draft,
                Optional.empty(),
                firstPublishedAt,
                publishedAt,
                updatedAt,
                updatedBy);
    }

    /** Whether it was ever public: then its address is known out there. */
    public boolean wasPublic() {
        return firstPublishedAt.isPresent();
    }

    /** Whether readers see something else than what the editor sees. */
    public boolean hasUnpublishedChanges() {
        return stage == Stage.PUBLISHED
                && published.filter(number -> number == draft).isEmpty();
    }
}
