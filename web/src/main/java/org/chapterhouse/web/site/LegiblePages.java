package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.type.ContentType;

/**
 * What a page says, for the lists and menus that show it among others.
 *
 * <p>A newer plugin may not understand what an older one has stored. Such a page is left out, so that it alone fails and
 * nothing else does; the log says so once.
 */
@ApplicationScoped
public class LegiblePages {

    private static final Logger LOG = System.getLogger(LegiblePages.class.getName());

    private final Set<ContentId> toldOf = ConcurrentHashMap.newKeySet();

    /** @param use what is wanted of the content; it is the plugin's code too */
    <T extends Record & Content, R> Optional<R> of(PublishedPage page, ContentType<T> type, Function<T, R> use) {
        try {
            return Optional.of(use.apply(type.read(page.payload())));
        } catch (RuntimeException e) {
            if (toldOf.add(page.itemId())) {
                LOG.log(Level.ERROR, "Left out of lists and menus: " + type + " " + page.path() + " cannot be read", e);
            }
            return Optional.empty();
        }
    }
}
