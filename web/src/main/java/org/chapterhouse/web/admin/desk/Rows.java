package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.StatusWords;

/** Makes the lines of a list from content items, however many, with three questions to the database. */
@ApplicationScoped
public class Rows {

    @Inject
    Sites sites;

    @Inject
    Accounts accounts;

    @Inject
    ContentTypes types;

    @Inject
    Embargoes embargoes;

    @Inject
    Moments moments;

    /**
     * One line of a list of content.
     *
     * @param url where it is edited; empty when nobody can, because its plugin is gone
     * @param coming when readers will see what is hidden from them now, or since when they no longer do; empty for all else
     */
    public record Row(
            String url,
            String title,
            String kind,
            StatusWords status,
            String date,
            String who,
            String when,
            String site,
            String coming) {}

    List<Row> of(List<ContentItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var authors = items.stream()
                .flatMap(item -> item.draft().savedBy().stream())
                .map(AccountId::new)
                .distinct()
                .toList();
        var names = accounts.displayNames(authors);
        var hidden = embargoes.of(items.stream().map(ContentItem::id).toList());
        var ended = embargoes.ended(items.stream().map(ContentItem::id).toList());
        return items.stream().map(item -> row(item, names, hidden, ended)).toList();
    }

    private Row row(
            ContentItem item,
            Map<AccountId, String> names,
            Map<ContentId, Instant> hidden,
            Map<ContentId, Instant> ended) {
        var site = sites.requireById(item.siteId());
        var type = types.find(item.typeId());
        var end = Optional.ofNullable(ended.get(item.id()));
        var until = Optional.ofNullable(hidden.get(item.id()));
        var who = item.draft().savedBy().map(id -> names.getOrDefault(new AccountId(id), ""));
        return new Row(
                type.map(known -> "/admin/content-editor?id=" + item.id()).orElse(""),
                item.draft().title(),
                type.map(known -> known.messages(Speech.ofScreens()).title()).orElse(item.typeId()),
                end.map(at -> StatusWords.ended()).orElseGet(() -> StatusWords.of(item, until)),
                item.draft().dated().map(moments::day).orElse("Not dated"),
                who.orElse(""),
                moments.casual(item.draft().savedAt(), site.zone()),
                site.name(),
                end.map(at -> "Readers no longer see it, since " + moments.exact(at, site.zone()))
                        .or(() -> until.map(from -> coming(from, site)))
                        .orElse(""));
    }

    private String coming(Instant from, Site site) {
        return StatusWords.hasDate(from)
                ? "Readers see it " + moments.ahead(from) + ", on " + moments.exact(from, site.zone())
                : "On hold until somebody sets a time";
    }
}
