package org.chapterhouse.content;

/** What readers see of a content item, however far the next revision has come ({@link Progress}). */
public enum Publicity {
    /** Never seen by a reader. */
    NEVER,
    /** Readers see its published revision; a newer draft may be in the making. */
    LIVE,
    /** Was public once and was taken back; its address stays reserved. */
    WITHDRAWN
}
