package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.type.ContentType;

/** A text has another draft, which readers do not see. Fired within the transaction. */
@HouseOnly
public record ContentSaved(ContentItem item, ContentType<?> type, JsonObject payload) {}
