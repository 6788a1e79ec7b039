package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.site.Sites;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;
import org.chapterhouse.workflow.SlugTaken;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes a page's row in the transaction that publishes it, so that readers see both or neither. */
@ApplicationScoped
public class PageWriter {

    static final String CHANNEL = "chapterhouse_pages";

    @Inject
    Jdbi database;

    @Inject
    Sites sites;

    @Inject
    Event<PagesChanged> changed;

    void write(@Observes ContentPublished event) {
        database.useHandle(handle -> {
            refuseReserved(handle, event);
            event.formerPath().ifPresent(former -> redirect(handle, event.item(), former));
            write(handle, event.type(), event);
            notifyOthers(handle, event.item());
        });
    }

    void remove(@Observes ContentWithdrawn event) {
        database.useHandle(handle -> {
            handle.execute(
                    "delete from published_page where item_id = ?",
                    event.item().id().value());
            notifyOthers(handle, event.item());
        });
    }

    void tellHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished event) {
        changed.fire(new PagesChanged(event.item().siteId(), event.item().typeId()));
    }

    void tellHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentWithdrawn event) {
        changed.fire(new PagesChanged(event.item().siteId(), event.item().typeId()));
    }

    private <T extends Record & Content> void write(Handle handle, ContentType<T> type, ContentPublished event) {
        var content = type.recordType().cast(event.content());
        var item = event.item();
        var site = sites.requireById(item.siteId());
        var published = item.firstPublishedAt().orElseThrow();
        handle.createUpdate("insert into published_page (site_id, path, item_id, type, locale, title, summary, payload,"
                        + " listed_on, published_at, updated_at, visible_from) values (:site, :path, :item, :type, :locale,"
                        + " :title, :summary, :payload::jsonb, :listed, :published, :updated, :visible) on conflict"
                        + " (item_id) do update set path = excluded.path, title = excluded.title, summary ="
                        + " excluded.summary, payload = excluded.payload, listed_on = excluded.listed_on, updated_at ="
                        + " excluded.updated_at, visible_from = excluded.visible_from")
                .bind("site", item.siteId())
                .bind("path", event.path().value())
                .bind("item", item.id().value())
                .bind("type", type.id())
                .bind("locale", site.language())
                .bind("title", item.title())
                .bind("summary", type.summary(content))
                .bind("payload", event.revision().payload().toString())
                .bind("listed", type.date(content).orElse(LocalDate.ofInstant(published, site.zone())))
                .bind("published", published)
                .bind("updated", item.publishedAt().orElseThrow())
                .bind("visible", type.visibleFrom(content).orElse(published))
                .execute();
    }

    /** An address that once led to another item leads there for ever; the item's own former address may be taken back. */
    private static void refuseReserved(Handle handle, ContentPublished event) {
        Optional<String> holder = handle.createQuery("select i.title from redirect r join content_item i on i.id ="
                        + " r.item_id where r.site_id = :site and r.path = :path and r.item_id <> :item")
                .bind("site", event.item().siteId())
                .bind("path", event.path().value())
                .bind("item", event.item().id().value())
                .mapTo(String.class)
                .findOne();
        holder.ifPresent(title -> {
            throw new SlugTaken(event.path(), title);
        });
        handle.execute(
                "delete from redirect where site_id = ? and path = ?",
                event.item().siteId(),
                event.path().value());
    }

    private void redirect(Handle handle, ContentItem item, SitePath former) {
        handle.createUpdate(
                        "insert into redirect (site_id, path, item_id, created_at) values (:site, :path, :item, :at) on"
                                + " conflict do nothing")
                .bind("site", item.siteId())
                .bind("path", former.value())
                .bind("item", item.id().value())
                .bind("at", item.publishedAt().orElseThrow())
                .execute();
    }

    private static void notifyOthers(Handle handle, ContentItem item) {
        UUID site = item.siteId();
        handle.execute("select pg_notify(?, ?)", CHANNEL, site + " " + item.typeId());
    }
}
