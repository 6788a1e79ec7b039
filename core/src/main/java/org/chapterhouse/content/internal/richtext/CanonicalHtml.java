package org.chapterhouse.content.internal.richtext;

import java.util.List;
import org.chapterhouse.content.RichTextTooLarge;
import org.jsoup.Jsoup;

/** The one HTML among all that mean the same. Applying it twice changes nothing. */
public final class CanonicalHtml {

    /** About 250 pages of text. */
    static final int MAX_LENGTH = 500_000;

    private CanonicalHtml() {}

    public static String of(String html) {
        if (html.isBlank()) {
            return "";
        }
        var canonical = BlockWriter.write(blocks(html));
        if (canonical.length() > MAX_LENGTH) {
            throw RichTextTooLarge.inLength(MAX_LENGTH);
        }
        return canonical;
    }

    static List<Block> blocks(String html) {
        if (html.length() > MAX_LENGTH) {
            throw RichTextTooLarge.inLength(MAX_LENGTH);
        }
        return BlockReader.read(Jsoup.parseBodyFragment(SanitizedHtml.of(html)).body());
    }
}
