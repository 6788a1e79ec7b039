package org.chapterhouse.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.problem.HouseOnly;

/**
 * What was found.
 *
 * @param kinds how much of each kind, the most first, whichever kind was asked for
 * @param total how much of what was asked for
 */
@HouseOnly
public record Found(List<Hit> hits, List<Kind> kinds, long total) {

    static final Found NOTHING = new Found(List.of(), List.of(), 0);

    public Found {
        hits = List.copyOf(hits);
        kinds = List.copyOf(kinds);
    }

    /** @param kind a content type or a source */
    public record Kind(String kind, long count) {}

    /**
     * A page that has the words.
     *
     * @param excerpt some of it, around the first of the words; what lists say of it where they stand in its title alone
     */
    public record Hit(
            String kind,
            UUID siteId,
            SitePath path,
            Locale language,
            LocalDate dated,
            List<Piece> title,
            List<Piece> excerpt) {

        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }

    /** @param found whether it is one of the words that were looked for */
    public record Piece(String text, boolean found) {}

    /** Whether the page after that one has any. */
    public Optional<Integer> pageAfter(int page) {
        return page < SearchFor.LAST_PAGE && total > (long) page * SearchFor.PAGE_SIZE
                ? Optional.of(page + 1)
                : Optional.empty();
    }
}
