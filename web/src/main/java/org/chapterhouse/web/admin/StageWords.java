package org.chapterhouse.web.admin;

import org.chapterhouse.content.ContentItem;

/** A stage in words, and the shape that stands beside them. */
public record StageWords(String words, String shape) {

    static StageWords of(ContentItem item) {
        return switch (item.stage()) {
            case DRAFT -> new StageWords("Draft", "status-draft");
            case WITHDRAWN -> new StageWords("Withdrawn", "status-withdrawn");
            case PUBLISHED ->
                item.hasUnpublishedChanges()
                        ? new StageWords("Published, with changes", "status-changed")
                        : new StageWords("Published", "status-published");
        };
    }
}
