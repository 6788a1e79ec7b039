package org.chapterhouse.platform;

/** Text that PostgreSQL can keep: any character but U+0000 and halves of surrogate pairs. */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i += step(text, i)) {
            if (isUnstorable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String storable(String text) {
        if (isStorable(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().map(c -> isUnstorable(c) ? REPLACEMENT : c).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int step(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
