package org.chapterhouse.type;

import java.util.List;
import org.chapterhouse.content.Content;

/**
 * What a {@link TextIntake} made of a text: content to check, and what it could not place.
 *
 * @param notPlaced every part of the text that is in no field, line by line as typed; empty when all was placed
 * @param notes what the person should look at, whole sentences
 */
public record Intake<T extends Record & Content>(T content, String notPlaced, List<String> notes) {

    public Intake {
        notes = List.copyOf(notes);
    }
}
