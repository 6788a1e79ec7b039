package org.chapterhouse.web;

import java.util.Locale;

/** Which language people are spoken to in. Decided here and nowhere else, where words are made: at the edge. */
public final class Speech {

    private Speech() {}

    /** That of the screens: English, as long as the screens themselves speak no other. */
    public static Locale ofScreens() {
        return Locale.ENGLISH;
    }
}
