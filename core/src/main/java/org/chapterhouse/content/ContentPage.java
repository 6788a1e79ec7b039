package org.chapterhouse.content;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param next where the following page begins, to be given to {@link ContentQuery#after}; empty on the last page
 */
public record ContentPage(List<ContentItem> items, Optional<String> next) {

    public ContentPage {
        items = List.copyOf(items);
    }
}
