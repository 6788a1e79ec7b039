package org.chapterhouse.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A place in a list, from which it goes on: {@code 2016-05-26_6f1c…}, or {@code over_2016-05-26_6f1c…} below what holds. */
public record ListPosition(boolean current, LocalDate listedOn, UUID itemId) {

    private static final String OVER = "over_";

    public static ListPosition of(PublishedPage page) {
        return new ListPosition(page.current(), page.listedOn(), page.itemId().value());
    }

    /** Reads what {@link #toString()} wrote; empty when it is anything else. */
    public static Optional<ListPosition> parse(String text) {
        var current = !text.startsWith(OVER);
        var within = current ? text : text.substring(OVER.length());
        var cut = within.indexOf('_');
        try {
            return cut < 0
                    ? Optional.empty()
                    : Optional.of(new ListPosition(
                                    current,
                                    LocalDate.parse(within.substring(0, cut)),
                                    UUID.fromString(within.substring(cut + 1))))
                            .filter(place -> place.toString().equals(text) && place.isOfOurEra());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The database knows fewer years than Java does. */
    private boolean isOfOurEra() {
        return listedOn.getYear() > 0 && listedOn.getYear() < 10_000;
    }

    @Override
    public String toString() {
        return (current ? "" : OVER) + listedOn + "_" + itemId;
    }
}
