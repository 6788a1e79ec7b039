package org.chapterhouse.plugins.pressreleases;

/** What stands under the last line, so that an editor sees that no page is missing. */
public enum EndMark {
    /** {@code ###}. */
    HASHES("###"),
    /** {@code -30-}, the older custom. */
    THIRTY("-30-"),
    /** {@code ENDS}, the British custom. */
    ENDS("ENDS"),
    /** Nothing. */
    NONE("");

    private final String text;

    EndMark(String text) {
        this.text = text;
    }

    /** As it is printed; empty for {@link #NONE}. */
    public String text() {
        return text;
    }
}
