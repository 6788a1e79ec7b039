package org.chapterhouse.plugins.pressreleases;

/** When the press may use a release. */
public enum Timing {
    /** At once. */
    IMMEDIATE,
    /** From an agreed instant on; until then the page does not exist for visitors. */
    EMBARGOED,
    /** Not yet, and no date is set; such a release cannot be published. */
    HOLD
}
