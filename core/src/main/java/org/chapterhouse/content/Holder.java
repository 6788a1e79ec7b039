package org.chapterhouse.content;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * Who has an address already.
 *
 * @param name what it is called, as people know it
 */
@HouseOnly
public record Holder(Kind kind, Message name) {

    static Holder titled(Kind kind, String title) {
        return new Holder(kind, Message.asWritten(title));
    }

    /** By what right it is held. */
    public enum Kind {
        /** A page that is public, or was and can be again. */
        PAGE,
        /** A draft that no reader has seen yet: whoever is published first gets the address. */
        DRAFT,
        /** A page that was there before it moved: it leads on until another page is given the address. */
        FORMER,
        /** A list, a feed, a page or a form that stands on every site. */
        STANDING,
        /** The suite itself. */
        HOUSE
    }
}
