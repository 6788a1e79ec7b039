package org.chapterhouse.web.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The other pages that one page shows while it is drawn. It remembers for which it was asked, shown or not: when one of
 * them changes, the page is no longer true.
 */
final class LinkedPages {

    private final LinkedContent content;
    private final Optional<ContentId> self;
    private final Set<String> asked = new HashSet<>();
    private @Nullable Map<String, ContentId> meant;

    /** @param self whose page is drawn; none where it is a list or the plugin's own */
    LinkedPages(LinkedContent content, Optional<ContentId> self) {
        this.content = content;
        this.self = self;
    }

    /** Those that readers can see, in the order in which they are named. */
    List<PageLink> of(Collection<ContentId> ids, Locale around) {
        ids.forEach(id -> asked.add(PageCache.pagesOf(id)));
        var shown = content.shown(ids, around);
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(shown.get(id)).stream())
                .toList();
    }

    Optional<PageLink> home(UUID siteId, Locale around) {
        return content.home(siteId, around);
    }

    /** A text of this page whose links lead to where those pages are now that were meant when it was published. */
    RichText following(RichText text) {
        var addresses = text.links();
        var known = addresses.isEmpty() ? Map.<String, ContentId>of() : meant();
        var wanted = addresses.stream()
                .flatMap(address -> Optional.ofNullable(known.get(address)).stream())
                .toList();
        if (wanted.isEmpty()) {
            return text;
        }
        wanted.forEach(id -> asked.add(PageCache.pagesOf(id)));
        var shown = content.shown(wanted, Locale.ROOT);
        return text.leading(address -> Optional.ofNullable(known.get(address))
                .flatMap(id -> Optional.ofNullable(shown.get(id)))
                .map(page -> content.now(address, page))
                .orElse(address));
    }

    private Map<String, ContentId> meant() {
        var known = meant;
        if (known == null) {
            known = self.map(content::meant).orElseGet(Map::of);
            meant = known;
        }
        return known;
    }

    /** What else the page shows. */
    Set<String> tags() {
        return Set.copyOf(asked);
    }
}
