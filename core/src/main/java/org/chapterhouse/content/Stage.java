package org.chapterhouse.content;

/** How far a content item has come. Only {@code PUBLISHED} is seen by readers. */
public enum Stage {
    /** Never seen by a reader. */
    DRAFT,
    /** Readers see its published revision; a newer draft may be in the making. */
    PUBLISHED,
    /** Was public once and was taken back; its address stays reserved. */
    WITHDRAWN
}
