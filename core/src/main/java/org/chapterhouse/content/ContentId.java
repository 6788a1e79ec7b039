package org.chapterhouse.content;

import java.util.UUID;

/** Names one content item for ever; safe to keep in links, tables and messages. */
public record ContentId(UUID value) {

    public static ContentId random() {
        return new ContentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ContentId of(String text) {
        return new ContentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
