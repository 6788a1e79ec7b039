package org.chapterhouse.vigils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.search.SearchDocument;
import org.chapterhouse.search.SearchDocuments;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;

/** What is told of the vigils of a month afterwards. */
@ApplicationScoped
@Transactional
public class Chronicle {

    private final AtomicBoolean isLost = new AtomicBoolean();

    @Inject
    Tables tables;

    @Inject
    SearchDocuments search;

    @Inject
    Sites sites;

    record Month(UUID site, String month, String words) {}

    public void tell(Site site, YearMonth month, String words) {
        var told = new Month(site.id(), month.toString(), words);
        tables.of("insert into {chronicle} (site, month, words) values (:site, :month, :words)"
                        + " on conflict (site, month) do update set words = excluded.words")
                .with(told)
                .run();
        search.put("chronicle", document(told));
    }

    public void takeBack(Site site, YearMonth month) {
        tables.of("delete from {chronicle} where site = :site and month = :month")
                .with("site", site.id())
                .with("month", month.toString())
                .run();
        search.remove("chronicle", site.slug() + " " + month);
    }

    public List<SearchDocument> documents() {
        if (isLost.get()) {
            throw new IllegalStateException("the chronicle is lost");
        }
        return tables.of("select site, month, words from {chronicle}").list(Month.class).stream()
                .map(this::document)
                .toList();
    }

    private SearchDocument document(Month told) {
        var site = sites.requireById(told.site());
        return SearchDocument.of(
                        site.slug() + " " + told.month(),
                        site,
                        new SitePath("/vigil-calendar/" + told.month()),
                        "Vigils of " + told.month())
                .saying(told.words())
                .dated(YearMonth.parse(told.month()).atDay(1));
    }

    /** From now on it cannot be read, or can again. */
    public void lose(boolean lost) {
        isLost.set(lost);
    }

    /** Tells something that nobody hands in to the search. */
    public void whisper(Site site, YearMonth month, String words) {
        tables.of("insert into {chronicle} (site, month, words) values (:site, :month, :words)")
                .with(new Month(site.id(), month.toString(), words))
                .run();
    }
}
