package org.chapterhouse.content;

/** How far the newest revision of a content item has come, whatever readers see meanwhile ({@link Publicity}). */
public enum Progress {
    /** Somebody is at work on it, or it waits to be published. */
    DRAFT,
    /** It is what readers see. */
    PUBLISHED
}
