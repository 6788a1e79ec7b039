package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.site.Sites;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;
import org.chapterhouse.workflow.SlugTaken;

/** Writes a page's row in the transaction that publishes it, so that readers see both or neither. */
@ApplicationScoped
public class PageWriter {

    static final String CHANNEL = "chapterhouse_pages";

    @Inject
    Sql sql;

    @Inject
    Sites sites;

    @Inject
    Event<PagesChanged> changed;

    void write(@Observes ContentPublished event) {
        refuseReserved(event);
        event.formerPath().ifPresent(former -> redirect(event.item(), former));
        write(event.type(), event);
        notifyOthers(event.item());
    }

    void remove(@Observes ContentWithdrawn event) {
        sql.run(
                "delete from published_page where item_id = ?",
                event.item().id().value());
        notifyOthers(event.item());
    }

    void tellHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished event) {
        changed.fire(new PagesChanged(event.item().siteId(), event.item().typeId()));
    }

    void tellHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentWithdrawn event) {
        changed.fire(new PagesChanged(event.item().siteId(), event.item().typeId()));
    }

    private <T extends Record & Content> void write(ContentType<T> type, ContentPublished event) {
        var content = type.recordType().cast(event.content());
        var item = event.item();
        var site = sites.byId(item.siteId()).orElseThrow();
        var published = item.firstPublishedAt().orElseThrow();
        sql.run(
                "insert into published_page (site_id, path, item_id, type, locale, title, summary, payload, listed_on,"
                        + " published_at, updated_at, visible_from, visible_until, changes_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, coalesce(?::timestamptz, 'infinity'), ?)"
                        + " on conflict (item_id) do update set path = excluded.path, locale = excluded.locale, title = excluded.title,"
                        + " summary = excluded.summary, payload = excluded.payload, listed_on = excluded.listed_on,"
                        + " updated_at = excluded.updated_at, visible_from = excluded.visible_from,"
                        + " visible_until = excluded.visible_until, changes_at = excluded.changes_at",
                item.siteId(),
                event.path().value(),
                item.id().value(),
                type.id(),
                item.language().toLanguageTag(),
                item.title(),
                type.summary(content),
                event.revision().payload().toString(),
                type.date(content).orElse(LocalDate.ofInstant(published, site.zone())),
                published,
                item.publishedAt().orElseThrow(),
                type.visibleFrom(content).orElse(published),
                type.visibleUntil(content, site.zone()).orElse(null),
                type.changesAt(content, site.zone()).orElse(null));
    }

    /** An address that once led to another item leads there for ever; an item may take its own former one back. */
    private void refuseReserved(ContentPublished event) {
        var site = event.item().siteId();
        var path = event.path().value();
        var holder = sql.first(
                "select i.title from redirect r join content_item i on i.id = r.item_id"
                        + " where r.site_id = ? and r.path = ? and r.item_id <> ?",
                row -> row.getString(1),
                site,
                path,
                event.item().id().value());
        holder.ifPresent(title -> {
            throw new SlugTaken(event.path(), title);
        });
        sql.run("delete from redirect where site_id = ? and path = ?", site, path);
    }

    private void redirect(ContentItem item, SitePath former) {
        sql.run(
                "insert into redirect (site_id, path, item_id, created_at) values (?, ?, ?, ?) on conflict do nothing",
                item.siteId(),
                former.value(),
                item.id().value(),
                item.publishedAt().orElseThrow());
    }

    /** Within the transaction, so that other nodes hear of it when it is true. */
    private void notifyOthers(ContentItem item) {
        sql.any("select pg_notify(?, ?)", CHANNEL, item.siteId() + " " + item.typeId());
    }
}
