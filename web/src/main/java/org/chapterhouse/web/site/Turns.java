package org.chapterhouse.web.site;

import java.util.Optional;

/**
 * Where a list goes on.
 *
 * @param previous address of the page before, where there is one
 * @param next address of the page after, where there is one
 */
public record Turns(Optional<String> previous, Optional<String> next) {

    static final Turns NONE = new Turns(Optional.empty(), Optional.empty());

    public boolean any() {
        return previous.isPresent() || next.isPresent();
    }
}
