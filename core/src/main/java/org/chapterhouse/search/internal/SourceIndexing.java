package org.chapterhouse.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.search.KnownSource;
import org.chapterhouse.search.SearchDocument;
import org.chapterhouse.site.Sites;

/** Keeps the documents that plugins hand in. */
@ApplicationScoped
public class SourceIndexing {

    @Inject
    IndexRows rows;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    public void put(KnownSource source, SearchDocument document) {
        rows.hold(source.name());
        write(source, document);
    }

    public void remove(KnownSource source, String key) {
        rows.hold(source.name());
        rows.remove(source.name(), key);
    }

    /** These and no others. */
    void replace(KnownSource source, List<SearchDocument> documents) {
        documents.forEach(document -> write(source, document));
        rows.removeAllBut(
                source.name(), documents.stream().map(SearchDocument::key).toList());
    }

    private void write(KnownSource source, SearchDocument document) {
        var site = sites.requireById(document.siteId());
        rows.write(new IndexRows.Row(
                source.name(),
                document.key(),
                source.name(),
                site.id(),
                document.path(),
                document.language().orElseGet(site::locale),
                document.title(),
                "",
                document.text(),
                document.dated().orElseGet(() -> LocalDate.ofInstant(clock.instant(), site.zone())),
                document.from().orElse(Instant.EPOCH),
                document.until()));
    }
}
