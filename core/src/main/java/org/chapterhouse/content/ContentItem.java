package org.chapterhouse.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.text.Slug;

/**
 * A content item is one page's identity: whose it is, what kind it is, where it lives; and two things beside each other,
 * what an editor sees and what readers see. What it says is in its revisions; an item without a published revision is
 * invisible.
 *
 * <p>Once public, an item has its path to itself; moving it leaves a redirect behind ({@link Addresses}).
 *
 * @param typeId the id of its content type; the type may be gone with its plugin, the item stays
 * @param path empty until the draft says everything its address is made of
 */
public record ContentItem(
        ContentId id, UUID siteId, String typeId, Optional<SitePath> path, Draft draft, Publication publication) {

    /**
     * The newest revision: what an editor sees, and the base of the next save.
     *
     * @param number the revision's, from 1
     * @param language what it is written in: its site's language unless somebody chose another
     * @param slug the last part of the address it is meant for
     */
    public record Draft(
            int number,
            Locale language,
            Slug slug,
            String title,
            Optional<LocalDate> dated,
            Instant savedAt,
            Optional<UUID> savedBy) {}

    /**
     * What readers see.
     *
     * @param revision the one they see; empty while they see none
     * @param firstAt when it first became public
     * @param latestAt when the revision they see, or saw last, became public
     */
    public record Publication(
            Publicity publicity, Optional<Integer> revision, Optional<Instant> firstAt, Optional<Instant> latestAt) {

        static final Publication NONE =
                new Publication(Publicity.NEVER, Optional.empty(), Optional.empty(), Optional.empty());

        private Publication of(int number, Instant now) {
            return new Publication(
                    Publicity.LIVE, Optional.of(number), Optional.of(firstAt.orElse(now)), Optional.of(now));
        }

        private Publication takenBack() {
            return new Publication(Publicity.WITHDRAWN, Optional.empty(), firstAt, latestAt);
        }
    }

    /** A new item as its first save makes it. */
    public static ContentItem begun(ContentId id, UUID siteId, String typeId, Optional<SitePath> path, Draft draft) {
        return new ContentItem(id, siteId, typeId, path, draft, Publication.NONE);
    }

    /** The item after another save; readers notice nothing. */
    public ContentItem saved(Optional<SitePath> address, Draft next) {
        return new ContentItem(id, siteId, typeId, address, next, publication);
    }

    /** The item with its newest revision before the readers, at that address. */
    public ContentItem publishedAt(SitePath address, Instant now) {
        return new ContentItem(id, siteId, typeId, Optional.of(address), draft, publication.of(draft.number(), now));
    }

    /** The item taken back: no reader sees it, its address stays its own. */
    public ContentItem withdrawn() {
        return new ContentItem(id, siteId, typeId, path, draft, publication.takenBack());
    }

    public Publicity publicity() {
        return publication.publicity();
    }

    public Progress progress() {
        return publication.revision().filter(number -> number == draft.number()).isPresent()
                ? Progress.PUBLISHED
                : Progress.DRAFT;
    }

    public boolean isLive() {
        return publicity() == Publicity.LIVE;
    }

    /** Whether it was ever public: then its address is known out there. */
    public boolean wasPublic() {
        return publication.firstAt().isPresent();
    }

    /** Whether readers see something else than what the editor sees. */
    public boolean hasUnpublishedChanges() {
        return isLive() && progress() == Progress.DRAFT;
    }
}
