package org.chapterhouse.audit;

/**
 * Something that can be done and is told of. Each feature lists its own in an enum: what stands in the trail for good is
 * chosen there, never put together on the way. The trail takes no act that is not in an enum.
 */
public interface AuditAct {

    /** Stable, the feature and what was done: {@code content.published}. A plugin's begins with the plugin's id. */
    String word();
}
