package org.chapterhouse.type;

import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.problem.Message;

/**
 * What a {@link TextIntake} made of a text: content to check, and what it could not place.
 *
 * @param notPlaced every part of the text that is in no field, line by line as typed; empty when all was placed
 * @param notes what the person should look at, whole sentences: {@code Message.ofType("note.no-day")} is {@code press-release.note.no-day} in the
 *     messages beside the record
 * @param language what the text is written in, as a language tag such as {@code es}; empty when that is not certain
 */
public record Intake<T extends Record & Content>(T content, String notPlaced, List<Message> notes, String language) {

    public Intake {
        notes = List.copyOf(notes);
    }
}
