package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.site.Sites;

/** Makes the line of a list from a content item. */
@ApplicationScoped
public class Rows {

    @Inject
    Sites sites;

    @Inject
    Accounts accounts;

    @Inject
    PluginCatalog catalog;

    @Inject
    Moments moments;

    /** One line of a list of content. */
    public record Row(
            String url,
            String title,
            String kind,
            StageWords stage,
            String date,
            String who,
            String when,
            String site) {}

    Row of(ContentItem item) {
        var site = sites.byId(item.siteId()).orElseThrow();
        var kind = catalog.type(item.typeId())
                .map(type -> type.messages(Locale.ENGLISH).title())
                .orElse(item.typeId());
        var who = item.updatedBy().flatMap(id -> accounts.displayName(new AccountId(id)));
        return new Row(
                "/admin/content-editor?id=" + item.id(),
                item.title(),
                kind,
                StageWords.of(item),
                item.dated().map(moments::day).orElse("Not dated"),
                who.orElse(""),
                moments.casual(item.updatedAt(), site.zone()),
                site.name());
    }
}
