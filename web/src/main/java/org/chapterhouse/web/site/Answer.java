package org.chapterhouse.web.site;

import java.util.function.Supplier;

/** What the public site has to say to an address. */
sealed interface Answer {

    /** A page, drawn when it is asked for. */
    record Page(Supplier<CachedPage> drawing) implements Answer {}

    /** A page for whoever asked, which nobody keeps. */
    record Fresh(Supplier<CachedPage> drawing) implements Answer {}

    /** It is elsewhere now, for good. */
    record Moved(String location) implements Answer {}

    /** For now it is found elsewhere. */
    record Elsewhere(String location) implements Answer {}

    /** It was here until its time was over, or until it was withdrawn. */
    record Ended(CachedPage page) implements Answer {}

    /** It cannot be had at the moment. */
    record Busy(CachedPage page) implements Answer {}

    /** There is no such page, or not for readers. */
    record Nothing() implements Answer {}

    static Answer nothing() {
        return new Nothing();
    }
}
