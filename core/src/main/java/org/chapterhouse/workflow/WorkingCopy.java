package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * What somebody has typed and not yet saved as a revision.
 *
 * @param key what it is a copy of, see {@link WorkingCopies}
 * @param base the revision it was begun from; 0 for new content
 * @param form every field as typed, whether or not it makes sense yet
 * @param notPlaced the part of a pasted text that found no field
 * @param notes what the person should look at in a pasted text
 */
public record WorkingCopy(
        String key, int base, JsonObject form, String notPlaced, List<String> notes, Instant savedAt) {

    public WorkingCopy {
        notes = List.copyOf(notes);
    }
}
