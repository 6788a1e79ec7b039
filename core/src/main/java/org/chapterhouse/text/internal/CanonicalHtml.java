package org.chapterhouse.text.internal;

import java.util.List;
import org.chapterhouse.text.RichTextTooLarge;
import org.jsoup.Jsoup;

/** The one HTML among all that mean the same. Applying it twice changes nothing. */
public final class CanonicalHtml {

    /** About 250 pages of text. */
    static final int MAX_LENGTH = 500_000;

    private CanonicalHtml() {}

    /** Of what the editor made, or of what is canonical already. */
    public static String of(String html) {
        return of(html, Reading.AS_IT_IS);
    }

    /** Of what comes from another program: addresses that stand in it as words become links. */
    public static String fromElsewhere(String html) {
        return of(html, Reading.FROM_ELSEWHERE);
    }

    private static String of(String html, Reading reading) {
        if (html.isBlank()) {
            return "";
        }
        var canonical = BlockWriter.write(blocks(html, reading));
        if (canonical.length() > MAX_LENGTH) {
            throw RichTextTooLarge.inLength(MAX_LENGTH);
        }
        return canonical;
    }

    static List<Block> blocks(String html, Reading reading) {
        if (html.length() > MAX_LENGTH) {
            throw RichTextTooLarge.inLength(MAX_LENGTH);
        }
        return BlockReader.read(Jsoup.parseBodyFragment(SanitizedHtml.of(html)).body(), reading);
    }
}
