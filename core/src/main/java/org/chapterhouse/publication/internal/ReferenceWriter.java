package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.InnerAddress;
import org.chapterhouse.site.Sites;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentSaved;
import org.chapterhouse.workflow.ContentWithdrawn;

/** Notes what a text leads to: of its draft with each save, of what readers see when it is published. */
@ApplicationScoped
public class ReferenceWriter {

    @Inject
    Sql sql;

    @Inject
    Sites sites;

    @Inject
    Addresses addresses;

    @Inject
    Configuration configuration;

    private record Reference(String place, String address, UUID target) {}

    void draft(@Observes ContentSaved event) {
        var item = event.item().id();
        var known = meant(item);
        var references = new LinkedHashSet<Reference>();
        Mention.in(event.payload(), event.type().fields())
                .forEach(mention -> of(mention, known).ifPresent(references::add));
        forget(item, false);
        write(item, List.copyOf(references));
    }

    /** What is published is the newest draft. */
    void live(@Observes ContentPublished event) {
        forget(event.item().id(), true);
        sql.of("insert into content_reference (item_id, live, place, address, target_id) select item_id, true, place,"
                        + " address, target_id from content_reference where item_id = :id and not live")
                .with(event.item())
                .run();
    }

    void gone(@Observes ContentWithdrawn event) {
        forget(event.item().id(), true);
    }

    /** An address that stood there before means what it meant, wherever that is now. */
    private Map<String, ContentId> meant(ContentId item) {
        var known = new HashMap<String, ContentId>();
        sql.of("select place, address, target_id as target from content_reference where item_id = :item"
                        + " and address <> '' order by live desc")
                .with("item", item)
                .list(Reference.class)
                .forEach(reference -> known.put(reference.address(), new ContentId(reference.target())));
        return known;
    }

    private Optional<Reference> of(Mention mention, Map<String, ContentId> known) {
        if (mention instanceof Mention.Field field) {
            return Optional.of(new Reference(field.place(), "", field.target().value()));
        }
        var address = ((Mention.Address) mention).address();
        return Optional.ofNullable(known.get(address))
                .or(() -> InnerAddress.of(address, configuration.publicUrl(), sites.all())
                        .flatMap(inner -> addresses.itemAt(inner.site().id(), inner.path())))
                .map(target -> new Reference(mention.place(), address, target.value()));
    }

    private void forget(ContentId item, boolean live) {
        sql.of("delete from content_reference where item_id = :item and live = :live")
                .with("item", item)
                .with("live", live)
                .run();
    }

    private void write(ContentId item, List<Reference> references) {
        if (references.isEmpty()) {
            return;
        }
        sql.of("insert into content_reference (item_id, live, place, address, target_id) select :item, false, place,"
                        + " address, target from unnest(:places::text[], :addresses::text[], :targets::uuid[])"
                        + " as reference (place, address, target)")
                .with("item", item)
                .with("places", references.stream().map(Reference::place).toList())
                .with("addresses", references.stream().map(Reference::address).toList())
                .with("targets", references.stream().map(Reference::target).toList())
                .run();
    }
}
