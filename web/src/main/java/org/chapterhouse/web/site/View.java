package org.chapterhouse.web.site;

import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** Another way to see a page, at {@code <its path>/<name>}. */
record View(SitePath page, String name) {

    /** The view a path would lead to, if there is such a page and one of these types can be seen so; asks nobody. */
    static Optional<View> at(SitePath path, ContentTypes types) {
        return below(path).filter(view -> types.all().stream().anyMatch(view::isOf));
    }

    private static Optional<View> below(SitePath path) {
        var cut = path.value().lastIndexOf('/');
        return cut <= 0
                ? Optional.empty()
                : Optional.of(new View(
                        new SitePath(path.value().substring(0, cut)),
                        path.value().substring(cut + 1)));
    }

    /** The same view of a page at another address. */
    SitePath of(SitePath other) {
        return new SitePath(other.value() + "/" + name);
    }

    /** Whether what is of that type can be seen so. */
    boolean isOf(ContentType<?> type) {
        return type.views().containsKey(name) || type.textViews().containsKey(name);
    }
}
