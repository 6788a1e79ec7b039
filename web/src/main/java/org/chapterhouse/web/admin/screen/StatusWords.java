package org.chapterhouse.web.admin.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;

/** How far an item has come in words, and the shape that stands beside them. */
public record StatusWords(String words, String shape) {

    /** What lies further ahead than this has no date: a release on hold. */
    private static final Instant NO_DATE =
            LocalDate.of(9000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    public static StatusWords of(ContentItem item) {
        return switch (item.publicity()) {
            case NEVER -> new StatusWords("Draft", "status-draft");
            case WITHDRAWN -> new StatusWords("Withdrawn", "status-withdrawn");
            case LIVE ->
                item.hasUnpublishedChanges()
                        ? new StatusWords("Published, with changes", "status-changed")
                        : new StatusWords("Published", "status-published");
        };
    }

    /** @param hiddenUntil until when readers do not see what is published, while that lies ahead */
    public static StatusWords of(ContentItem item, Optional<Instant> hiddenUntil) {
        return hiddenUntil
                .filter(from -> item.isLive())
                .map(from -> new StatusWords(
                        hasDate(from) ? "Published, under embargo" : "Published, on hold", "status-waiting"))
                .orElseGet(() -> of(item));
    }

    /** What readers saw until it was over. */
    public static StatusWords ended() {
        return new StatusWords("Published, has ended", "status-withdrawn");
    }

    public static boolean hasDate(Instant from) {
        return from.isBefore(NO_DATE);
    }
}
