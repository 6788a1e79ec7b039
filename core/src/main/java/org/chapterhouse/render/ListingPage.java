package org.chapterhouse.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One page of a public list.
 *
 * @param older address of the next page, where there is one
 * @param newest address of the first page, empty on the first page itself
 */
public record ListingPage(String title, List<Entry> entries, Optional<String> older, Optional<String> newest) {

    public ListingPage {
        entries = List.copyOf(entries);
    }

    /**
     * One line of the list.
     *
     * @param address site-absolute: {@code /chapters/denver/press/2026/launch-day}
     * @param kind the type's name as readers know it: "Press release"
     * @param siteName whose it is
     * @param content the record itself, for lists that show more than the title
     */
    public record Entry(
            String address,
            String kind,
            String siteName,
            String title,
            String summary,
            LocalDate date,
            Record content) {}
}
