package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.workflow.EditorPage;
import org.chapterhouse.workflow.Typing;
import org.chapterhouse.workflow.WorkingCopy;

/**
 * The way back: what an older version says becomes the newest version. Nothing is taken away by it, neither a version
 * nor what readers see; the restored text is a draft like any other save.
 */
@ApplicationScoped
class Restoring {

    @Inject
    Editing editing;

    @Inject
    Revisions revisions;

    /**
     * Whether this person has typed something here that no version says yet. Restoring waits for it: it would be typed
     * against a version that is no longer the newest.
     */
    boolean isTypedUpon(Subject subject) {
        return editing.workingCopy(subject)
                .map(copy -> new Typing(
                        copy.key(),
                        new EditorPage(copy.page(), copy.mark()),
                        copy.base(),
                        copy.form(),
                        copy.slug(),
                        copy.language()))
                .filter(typing -> !editing.isSaved(
                        subject,
                        typing,
                        FormJson.read(typing.form(), subject.type().fields())))
                .isPresent();
    }

    /** No editor is open for this, and whatever is kept has just been looked at. */
    private EditorPage page(Subject subject) {
        var seen = editing.workingCopy(subject).map(WorkingCopy::mark).orElse("");
        return new EditorPage(UUID.randomUUID().toString(), seen);
    }

    /** @return the item with the restored version as its newest, or as it was when that already says the same */
    ContentItem restore(ContentId id, int number) {
        var subject = editing.existing(id);
        if (isTypedUpon(subject)) {
            throw new TypedUpon(subject.item().orElseThrow());
        }
        var form = editing.saved(subject, number);
        var payload = subject.type().current(revisions.require(id, number).payload());
        var typing = new Typing(
                subject.key(),
                page(subject),
                subject.base(),
                FormJson.write(form),
                editing.chosenSlug(subject),
                subject.language().toLanguageTag());
        return editing.save(typing, payload);
    }
}
