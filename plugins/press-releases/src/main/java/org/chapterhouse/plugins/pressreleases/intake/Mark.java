package org.chapterhouse.plugins.pressreleases.intake;

/**
 * Words of a text that were understood, not copied: a field holds what they mean.
 *
 * @param text as it stood in the text
 */
record Mark(Kind kind, String text) {

    /** The closed list of what may be understood instead of copied, and where its meaning is kept. */
    enum Kind {
        /** {@code FOR IMMEDIATE RELEASE}, {@code EMBARGOED}, {@code HOLD FOR RELEASE}: in {@code timing}. */
        TIMING,
        /** A day, its weekday included if that agrees: in {@code releasedOn} or {@code embargoedUntil}. */
        DATE,
        /** A time of day: in {@code embargoedUntil}. */
        TIME,
        /** {@code EDT}, {@code Pacific Time}: in {@code embargoZone}. */
        ZONE,
        /** {@code Media Contact:}, {@code Phone:}, {@code PRESS RELEASE}, the "until" of an embargo: in which field it is. */
        LABEL,
        /** Commas, dashes, bars and brackets between parts: in their being separate fields. */
        SEPARATOR,
        /** {@code ###}, {@code -30-}: in {@code endMark}. */
        END_MARK,
        /** The bullet or number of a list item: in the body's being a list there. */
        BULLET
    }
}
