package org.chapterhouse.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;

/** How far an item has come in words, and the shape that stands beside them. */
public record StageWords(String words, String shape) {

    /** What lies further ahead than this has no date: a release on hold. */
    private static final Instant NO_DATE =
            LocalDate.of(9000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    static StageWords of(ContentItem item) {
        return switch (item.publicity()) {
            case NEVER -> new StageWords("Draft", "status-draft");
            case WITHDRAWN -> new StageWords("Withdrawn", "status-withdrawn");
            case LIVE ->
                item.hasUnpublishedChanges()
                        ? new StageWords("Published, with changes", "status-changed")
                        : new StageWords("Published", "status-published");
        };
    }

    /** @param hiddenUntil until when readers do not see what is published, while that lies ahead */
    static StageWords of(ContentItem item, Optional<Instant> hiddenUntil) {
        return hiddenUntil
                .filter(from -> item.isLive())
                .map(from -> new StageWords(
                        hasDate(from) ? "Published, under embargo" : "Published, on hold", "status-waiting"))
                .orElseGet(() -> of(item));
    }

    /** What readers saw until it was over. */
    static StageWords ended() {
        return new StageWords("Published, has ended", "status-withdrawn");
    }

    static boolean hasDate(Instant from) {
        return from.isBefore(NO_DATE);
    }
}
