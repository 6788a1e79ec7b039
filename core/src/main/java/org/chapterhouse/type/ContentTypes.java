package org.chapterhouse.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.StandingAddresses;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of content that are here today. Plugins bring them; they are settled once, at the start.
 *
 * <p>A type is found by its id or not at all: content whose plugin was removed stays stored and waits for it.
 */
@ApplicationScoped
public class ContentTypes implements StandingAddresses {

    private volatile @Nullable Map<String, ContentType<?>> settled;

    /** Says which there are, in the order in which they are offered. */
    @HouseOnly
    public void settle(Collection<ContentType<?>> types) {
        var byId = new LinkedHashMap<String, ContentType<?>>();
        types.forEach(type -> byId.put(type.id(), type));
        settled = byId;
    }

    public Collection<ContentType<?>> all() {
        return byId().values();
    }

    public Optional<ContentType<?>> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** @throws NoSuchType when no plugin that is here brings the type */
    public ContentType<?> require(String id) {
        return find(id).orElseThrow(() -> new NoSuchType(id));
    }

    /** The list or feed that stands at a path of a site. */
    @Override
    public Optional<Message> holderOf(SitePath path) {
        return all().stream()
                .filter(type -> holds(type, path))
                .<Message>map(ContentType::calledTogether)
                .findFirst();
    }

    private static boolean holds(ContentType<?> type, SitePath path) {
        return type.listing().flatMap(listing -> listing.standingAt(path)).isPresent()
                || type.feeds().stream().map(Feed::path).anyMatch(path::equals);
    }

    private Map<String, ContentType<?>> byId() {
        var types = settled;
        if (types == null) {
            throw new IllegalStateException("kinds of content are known once the plugins were asked, at the start");
        }
        return types;
    }
}
