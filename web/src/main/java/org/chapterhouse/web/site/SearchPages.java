package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.search.Found;
import org.chapterhouse.search.SearchFor;
import org.chapterhouse.search.Searching;

/**
 * The page on which a reader looks for words. Nobody keeps it, and nothing remembers what was looked for.
 *
 * <p>Few may look at a time: whoever has others look again and again makes the search slow, and nothing else.
 */
@ApplicationScoped
public class SearchPages implements Standing {

    static final SitePath PATH = new SitePath("/search");

    /** Tells browsers how to look here. */
    private static final SitePath DESCRIPTION = new SitePath("/search/opensearch.xml");

    static final String RETRY_AFTER = "10";

    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_SECONDS = 2;

    @Inject
    Searching searching;

    @Inject
    SearchDrawing drawing;

    @Inject
    SitePages pages;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    @Override
    public Optional<Answer> answer(Spot spot) {
        if (spot.path().equals(PATH)) {
            return Optional.of(found(spot));
        }
        return spot.path().equals(DESCRIPTION)
                ? Optional.of(new Answer.Page(() -> drawing.describe(spot.site())))
                : Optional.empty();
    }

    private Answer found(Spot spot) {
        var sought = spot.address().sought();
        var asked = new SearchFor(
                sought.words(),
                spot.site().isNational()
                        ? Optional.empty()
                        : Optional.of(spot.site().id()),
                Optional.of(sought.kind()).filter(kind -> !kind.isEmpty()),
                sought.page());
        return find(asked)
                .<Answer>map(found -> new Answer.Fresh(() -> drawing.draw(spot.site(), sought, asked, found)))
                .orElseGet(() -> new Answer.Busy(pages.notice(spot.site(), "search-busy")));
    }

    /** Nothing where too many look at the same time, or it takes too long. */
    private Optional<Found> find(SearchFor asked) {
        if (asked.words().isEmpty()) {
            return Optional.of(searching.find(asked));
        }
        if (!isInTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(searching.find(asked));
        } catch (RuntimeException e) {
            if (DatabaseRefused.isCutShort(e)) {
                return Optional.empty();
            }
            throw e;
        } finally {
            turns.release();
        }
    }

    private boolean isInTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
