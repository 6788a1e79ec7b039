package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/**
 * What somebody has typed and not yet saved as a revision.
 *
 * @param page the opened editor that kept it last; empty for a pasted text that none has kept yet
 * @param base the revision it was begun from; 0 for new content
 * @param form every field as typed, whether or not it makes sense yet
 * @param slug the last part of the address as typed
 * @param language the tag of the chosen language; empty while nobody chose one
 * @param notPlaced the part of a pasted text that found no field
 * @param notes what the person should look at in a pasted text
 */
@HouseOnly
public record WorkingCopy(
        CopyKey key,
        String page,
        int base,
        JsonObject form,
        String slug,
        String language,
        String notPlaced,
        List<String> notes,
        Instant savedAt) {

    public WorkingCopy {
        notes = List.copyOf(notes);
    }

    /** Changes with every keep: whoever names it knows what stands here. */
    public String mark() {
        return savedAt.toString();
    }

    /** The same as the page typed it that kept it last. */
    Typing typing() {
        return new Typing(key, new EditorPage(page, mark()), base, form, slug, language);
    }

    /** Whether a page has kept this itself or seen it, so that it may be replaced by what stands there. */
    boolean isKnownTo(EditorPage other) {
        return other.id().equals(page) || other.seen().equals(mark());
    }
}
