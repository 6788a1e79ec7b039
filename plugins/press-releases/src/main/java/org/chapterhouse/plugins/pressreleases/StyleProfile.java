package org.chapterhouse.plugins.pressreleases;

/** How an issuer writes its release line and dateline. */
public enum StyleProfile {
    /** One line in square brackets: {@code [5/26/2016 – For Immediate Release]}. */
    BRACKETED,
    /** As the Associated Press does: {@code FOR IMMEDIATE RELEASE}, then {@code DENVER, Aug. 11, 2015 —}. */
    AP
}
