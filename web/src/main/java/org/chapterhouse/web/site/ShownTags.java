package org.chapterhouse.web.site;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.page.Shown;

/** What a plugin says that it shows, in the words of the {@link PageCache}. */
final class ShownTags {

    private ShownTags() {}

    static Set<String> of(Shown<?> shown) {
        return Stream.of(
                        shown.items().stream().map(PageCache::pagesOf),
                        shown.types().stream().map(PageCache::listsOf),
                        shown.things().stream().map(PageCache::thing))
                .flatMap(tags -> tags)
                .collect(Collectors.toUnmodifiableSet());
    }
}
