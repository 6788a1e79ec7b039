package org.chapterhouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.security.ForEveryone;

/** What leads to what: who uses an item, and what the addresses in a published text mean. */
@ApplicationScoped
@HouseOnly
public class References {

    private static final String USES = "select item_id, bool_or(live) as live, bool_or(not live) as draft"
            + " from content_reference where target_id = :target and item_id <> :target group by item_id";
    private static final String MEANT =
            "select address, target_id from content_reference where item_id = :item and live and address <> ''";

    private static final Comparator<Use> IN_ORDER = Comparator.comparing((Use use) -> !use.live())
            .thenComparing(use -> use.by().title());

    @Inject
    Sql sql;

    @Inject
    Linkable linkable;

    /**
     * A text that leads to an item.
     *
     * @param live whether what readers see of it does
     * @param draft whether its newest draft does
     */
    public record Use(Target by, boolean live, boolean draft) {}

    /** Where an item is used, as far as this person may know of it; what readers see first, then by title. */
    @Transactional
    public List<Use> of(ContentId target) {
        var found = sql.of(USES).with("target", target).list(Found.class);
        var known = linkable.of(found.stream().map(Found::itemId).toList());
        return found.stream()
                .flatMap(use -> Optional.ofNullable(known.get(use.itemId())).stream()
                        .filter(by -> use.live() || by.item().isPresent())
                        .map(by -> new Use(by, use.live(), use.draft())))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Which item each address in a published text means. */
    @ForEveryone("it is about what every reader sees")
    public Map<String, ContentId> meant(ContentId item) {
        var meant = new LinkedHashMap<String, ContentId>();
        sql.of(MEANT)
                .with("item", item)
                .list(Meant.class)
                .forEach(one -> meant.put(one.address(), new ContentId(one.targetId())));
        return meant;
    }

    private record Found(ContentId itemId, boolean live, boolean draft) {}

    private record Meant(String address, UUID targetId) {}
}
