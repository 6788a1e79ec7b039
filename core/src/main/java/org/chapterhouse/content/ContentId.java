package org.chapterhouse.content;

import java.util.UUID;
import org.chapterhouse.problem.Malformed;

/** Names one content item for ever; safe to keep in links, tables and messages. */
public record ContentId(UUID value) {

    public static ContentId random() {
        return new ContentId(UUID.randomUUID());
    }

    /** @throws Malformed when the text is not a UUID */
    public static ContentId of(String text) {
        try {
            return new ContentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Malformed("not the id of an item", e);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
