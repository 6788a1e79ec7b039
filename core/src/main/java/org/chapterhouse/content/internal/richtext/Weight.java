package org.chapterhouse.content.internal.richtext;

import java.util.regex.Pattern;
import org.chapterhouse.content.internal.richtext.Block.Marks;
import org.jsoup.nodes.Element;

/**
 * Whether words are bold or italic, as their element or its style says. Google Docs puts all of a copied text into a
 * {@code b} that its style makes normal again, and what is bold in it into spans.
 */
final class Weight {

    /** What is kept of a style by the sanitizer. */
    static final Pattern STYLE = Pattern.compile("(?i).*font-(?:weight|style)\\s*:.*", Pattern.DOTALL);

    private static final Pattern NORMAL = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)\\b");
    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)\\b");
    private static final Pattern UPRIGHT = Pattern.compile("(?i)font-style\\s*:\\s*normal\\b");
    private static final Pattern ITALIC = Pattern.compile("(?i)font-style\\s*:\\s*(?:italic|oblique)\\b");

    private Weight() {}

    /** The marks of what is inside the element. */
    static Marks of(Element element, Marks around) {
        var name = element.normalName();
        var style = element.attr("style");
        var strong = (name.equals("b") || name.equals("strong"))
                ? !NORMAL.matcher(style).find()
                : BOLD.matcher(style).find();
        var em = (name.equals("i") || name.equals("em"))
                ? !UPRIGHT.matcher(style).find()
                : ITALIC.matcher(style).find();
        var marked = strong ? around.withStrong() : around;
        return em ? marked.withEm() : marked;
    }
}
