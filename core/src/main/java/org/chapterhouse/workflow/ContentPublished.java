package org.chapterhouse.workflow;

import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.type.ContentType;

/**
 * A revision has become what readers see. Fired within the transaction; observe it {@code during = AFTER_SUCCESS} to
 * tell anyone outside.
 *
 * @param formerPath where it was public until now, when it has moved
 */
public record ContentPublished(
        ContentItem item, ContentType<?> type, Revision revision, Record content, Optional<SitePath> formerPath) {

    /** The content, if it is of this kind. */
    public <T extends Record & Content> Optional<T> as(Class<T> recordType) {
        return recordType.isInstance(content) ? Optional.of(recordType.cast(content)) : Optional.empty();
    }

    public SitePath path() {
        return item.path().orElseThrow();
    }
}
