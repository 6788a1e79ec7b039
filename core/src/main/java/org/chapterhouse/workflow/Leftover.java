package org.chapterhouse.workflow;

import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.HouseOnly;

/**
 * Something a person typed and neither saved nor dropped.
 *
 * @param key opens it in the editor, and drops it
 * @param typeId its content type, which may be gone with its plugin
 * @param title what it seems to be called; empty while nothing is there to tell
 * @param item the item it changes; empty for new content
 */
@HouseOnly
public record Leftover(
        CopyKey key, String typeId, String siteSlug, String title, Instant savedAt, Optional<ContentId> item) {}
