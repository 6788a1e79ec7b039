package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.publication.ShownTitles.Shown;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * What somebody may link to: whatever they see on their own sites, and what every reader sees on all others. Of the rest they learn
 * nothing.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class Linkable {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    Contents contents;

    @Inject
    ShownTitles published;

    @Inject
    ContentTypes types;

    /**
     * Something to link to.
     *
     * @param item the item itself; empty where this person sees its page only
     */
    public record Target(ContentId id, UUID siteId, String typeId, String title, Optional<ContentItem> item) {

        private static Target of(ContentItem item) {
            return new Target(
                    item.id(), item.siteId(), item.typeId(), item.draft().title(), Optional.of(item));
        }

        private static Target of(Shown page) {
            return new Target(page.itemId(), page.siteId(), page.typeId(), page.title(), Optional.empty());
        }

        private boolean isWithdrawn() {
            return item.filter(known -> known.publicity() == Publicity.WITHDRAWN)
                    .isPresent();
        }
    }

    /**
     * What has these words in its title; first what begins with them, last what was withdrawn.
     *
     * @param typeIds of these types; of every type that has pages where none is named
     */
    public List<Target> titled(Collection<String> typeIds, String words, int limit) {
        return titled(Optional.empty(), typeIds, words, limit);
    }

    /** The same on one site. */
    public List<Target> titledOn(Site site, Collection<String> typeIds, String words, int limit) {
        return titled(Optional.of(site), typeIds, words, limit);
    }

    private List<Target> titled(Optional<Site> site, Collection<String> typeIds, String words, int limit) {
        var wanted = types.all().stream()
                .filter(type -> type.page().isPresent())
                .map(ContentType::id)
                .filter(id -> typeIds.isEmpty() || typeIds.contains(id))
                .toList();
        var query =
                ContentQuery.all().ofSite(site.map(Site::slug)).titled(words).limitedTo(limit);
        var found = new LinkedHashMap<ContentId, Target>();
        wanted.stream()
                .flatMap(type -> contents.list(query.ofType(type)).items().stream())
                .forEach(item -> found.put(item.id(), Target.of(item)));
        published
                .titled(site.map(Site::id), wanted, query.title(), limit)
                .forEach(page -> found.computeIfAbsent(page.itemId(), id -> Target.of(page)));
        return found.values().stream()
                .sorted(Comparator.comparing(Target::isWithdrawn)
                        .thenComparing(target -> !begins(target, query.title())))
                .limit(limit)
                .toList();
    }

    private static boolean begins(Target target, String words) {
        return target.title().toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
    }

    /** Those that this person may know of. */
    public Map<ContentId, Target> of(Collection<ContentId> ids) {
        var wanted = ids.stream().distinct().limit(MOST_AT_ONCE).toList();
        var found = new LinkedHashMap<ContentId, Target>();
        if (wanted.isEmpty()) {
            return found;
        }
        contents.list(ContentQuery.all().among(wanted).limitedTo(MOST_AT_ONCE))
                .items()
                .forEach(item -> found.put(item.id(), Target.of(item)));
        var others = new HashSet<>(wanted);
        others.removeAll(found.keySet());
        published.of(others).forEach(page -> found.put(page.itemId(), Target.of(page)));
        return found;
    }

    /** Those of the items that no reader sees now. */
    @ForEveryone("what every reader sees is no secret, and of the rest it tells nothing but that")
    public List<ContentId> hidden(Collection<ContentId> ids) {
        var shown = published.of(ids).stream().map(Shown::itemId).toList();
        return ids.stream().distinct().filter(id -> !shown.contains(id)).toList();
    }
}
