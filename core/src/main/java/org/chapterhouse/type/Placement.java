package org.chapterhouse.type;

import org.chapterhouse.site.Site;

/** On which sites content of a type may stand. */
public enum Placement {
    /** On the national site and on every chapter's. */
    EVERY_SITE,
    /** On the national site only. */
    NATIONAL,
    /** On chapters' sites only. */
    CHAPTERS;

    boolean includes(Site site) {
        return switch (this) {
            case EVERY_SITE -> true;
            case NATIONAL -> site.isNational();
            case CHAPTERS -> !site.isNational();
        };
    }
}
