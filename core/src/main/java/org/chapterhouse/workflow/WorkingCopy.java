package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/**
 * What somebody has typed and not yet saved as a revision.
 *
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
}
