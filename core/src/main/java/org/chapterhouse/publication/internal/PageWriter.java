package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Kind;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.Choice;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;

/** Writes a page's row in the transaction that publishes it, so that readers see both or neither. */
@ApplicationScoped
public class PageWriter {

    @Inject
    Sql sql;

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    Clock clock;

    @Inject
    Addresses addresses;

    @Inject
    Event<PagesWritten> written;

    void write(@Observes ContentPublished event) {
        sql.of("delete from withdrawn_page where item_id = :id")
                .with(event.item())
                .run();
        write(event.type(), event);
        tell(event.item());
    }

    /** What readers have seen is remembered as withdrawn; what was still under embargo was never there. */
    void remove(@Observes ContentWithdrawn event) {
        sql.of("insert into withdrawn_page (item_id, site_id, path, type) select item_id, site_id, path, type"
                        + " from published_page where item_id = :id and visible_from <= :now"
                        + " on conflict (item_id) do update set path = excluded.path")
                .with(event.item())
                .with("now", clock.instant())
                .run();
        sql.of("delete from published_page where item_id = :id")
                .with(event.item())
                .run();
        tell(event.item());
    }

    /** Of two who take back the last two pages of a type, the second has to see that there is no other. */
    private void tell(ContentItem item) {
        addresses.hold(item.siteId());
        var wayAround =
                types.find(item.typeId()).filter(ContentType::isInNavigation).isPresent() || isAlone(item);
        written.fire(new PagesWritten(new PagesChanged(item.siteId(), item.typeId(), item.id(), wayAround)));
    }

    private boolean isAlone(ContentItem item) {
        return sql.of("select item_id from published_page where site_id = :siteId and type = :typeId and item_id <> :id"
                        + " and visible_from <= :now and visible_until > :now limit 1")
                .with(item)
                .with("now", clock.instant())
                .first(UUID.class)
                .isEmpty();
    }

    private <T extends Record & Content> void write(ContentType<T> type, ContentPublished event) {
        var content = type.recordType().cast(event.content());
        var item = event.item();
        var site = sites.byId(item.siteId()).orElseThrow();
        var published = item.publication().firstAt().orElseThrow();
        var term = Term.of(type, content, site.zone(), clock.instant());
        sql.of("insert into published_page (site_id, path, item_id, type, locale, title, summary, payload, listed_on,"
                        + " published_at, updated_at, visible_from, visible_until, holds, choices)"
                        + " values (:siteId, :at, :id, :typeId, :draft.language, :draft.title, :summary, :payload, :listedOn,"
                        + " :publication.firstAt, :publication.latestAt, :visibleFrom,"
                        + " coalesce(:visibleUntil::timestamptz, 'infinity'), :holds::tstzmultirange, :choices::text[])"
                        + " on conflict (item_id) do update set path = excluded.path, locale = excluded.locale,"
                        + " title = excluded.title, summary = excluded.summary, payload = excluded.payload,"
                        + " listed_on = excluded.listed_on, updated_at = excluded.updated_at,"
                        + " visible_from = excluded.visible_from, visible_until = excluded.visible_until,"
                        + " holds = excluded.holds, choices = excluded.choices")
                .with(item)
                .with("at", event.path())
                .with("summary", type.summary(content))
                .with("payload", event.revision().payload())
                .with("choices", choices(type, event.revision().payload()))
                .with("listedOn", type.date(content).orElse(LocalDate.ofInstant(published, site.zone())))
                .with("visibleFrom", type.visibleFrom(content).orElse(published))
                .with("visibleUntil", type.visibleUntil(content, site.zone()))
                .with(term)
                .run();
        writeChanges(item, term);
    }

    private static List<String> choices(ContentType<?> type, JsonObject payload) {
        return type.fields().stream()
                .filter(field -> field.kind() == Kind.CHOICE)
                .map(FieldDefinition::name)
                .filter(name -> payload.get(name) instanceof JsonString)
                .map(name -> new Choice(name, payload.getString(name)).toString())
                .toList();
    }

    private void writeChanges(ContentItem item, Term term) {
        sql.of("delete from page_change where item_id = :id").with(item).run();
        sql.of("insert into page_change (item_id, at) select :id, unnest(:changes::timestamptz[])")
                .with(item)
                .with(term)
                .run();
    }
}
