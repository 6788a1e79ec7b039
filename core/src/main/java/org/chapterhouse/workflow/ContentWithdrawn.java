package org.chapterhouse.workflow;

import org.chapterhouse.content.ContentItem;

/** Readers see the item no longer. Fired within the transaction. */
public record ContentWithdrawn(ContentItem item) {}
