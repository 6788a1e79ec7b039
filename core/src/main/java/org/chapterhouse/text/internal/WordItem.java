package org.chapterhouse.text.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What Word writes on a paragraph that it shows as an item of a list; it has no lists of its own. */
final class WordItem {

    /** What is kept of it by the sanitizer. */
    static final Pattern STYLE = Pattern.compile("(?i).*mso-list:\\s*(?!none|skip|ignore)\\w.*", Pattern.DOTALL);

    static final Pattern CLASS = Pattern.compile("MsoListParagraph\\w*|MsoListBullet\\w*|MsoListNumber\\w*");

    private static final Pattern LEVEL = Pattern.compile("(?i)mso-list:[^;]*\\blevel(\\d)");

    private WordItem() {}

    /** How deep the item stands, from 1; nothing for a paragraph that is none. */
    static Optional<Integer> level(Element paragraph) {
        var style = paragraph.attr("style");
        if (style.isEmpty() && !paragraph.hasAttr("class")) {
            return Optional.empty();
        }
        var level = LEVEL.matcher(style);
        return Optional.of(level.find() ? Math.max(1, Integer.parseInt(level.group(1))) : 1);
    }
}
