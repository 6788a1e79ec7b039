package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.revision.Revisions;

/**
 * The way back: what an older revision says becomes the newest. Nothing is taken away by it, neither a revision nor what
 * readers see; the restored text is a draft like any other save.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@HouseOnly
public class Restoring {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Keeping keeping;

    @Inject
    Saving saving;

    @Inject
    WorkingCopies copies;

    @Inject
    Revisions revisions;

    /**
     * Restores one of an item's revisions.
     *
     * @return the item with the restored text as its newest, or as it was when that already says the same
     * @throws TypedUpon when this person has typed something that no revision says yet: it would be typed against one that
     *     is no longer the newest
     */
    public ContentItem restore(ContentId id, int number) {
        var manuscript = manuscripts.of(id);
        if (keeping.isUnsaved(manuscript)) {
            throw new TypedUpon(manuscript.item().orElseThrow());
        }
        var payload = manuscript.type().current(revisions.require(id, number).payload());
        return saving.save(typing(manuscript, number), payload);
    }

    private Typing typing(Manuscript manuscript, int number) {
        return new Typing(
                manuscript.key(),
                page(manuscript),
                manuscript.base(),
                FormJson.write(manuscripts.form(manuscript, number)),
                manuscript.chosenSlug(),
                manuscript.language().toLanguageTag());
    }

    /** No editor is open for this, and whatever is kept has just been looked at. */
    private EditorPage page(Manuscript manuscript) {
        var seen = copies.find(manuscript.key()).map(WorkingCopy::mark).orElse("");
        return new EditorPage(UUID.randomUUID().toString(), seen);
    }
}
