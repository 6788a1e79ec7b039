package org.chapterhouse.type;

import org.chapterhouse.site.Site;

/** On which sites something may stand: content of a type, a page, a form. */
public enum Placement {
    /** On the national site and on every chapter's. */
    EVERY_SITE,
    /** On the national site only. */
    NATIONAL,
    /** On chapters' sites only. */
    CHAPTERS;

    /** Whether it may stand on that site. */
    public boolean includes(Site site) {
        return switch (this) {
            case EVERY_SITE -> true;
            case NATIONAL -> site.isNational();
            case CHAPTERS -> !site.isNational();
        };
    }
}
