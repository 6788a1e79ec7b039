package org.chapterhouse.content.internal.richtext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.content.internal.richtext.Block.Divider;
import org.chapterhouse.content.internal.richtext.Block.Inline;
import org.chapterhouse.content.internal.richtext.Block.Items;
import org.chapterhouse.content.internal.richtext.Block.Paragraph;
import org.chapterhouse.content.internal.richtext.Block.Quotation;

/** Formatted text as plain text and back. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\f]*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainText() {}

    public static String of(String html) {
        return html.isEmpty() ? "" : text(CanonicalHtml.blocks(html), "\n\n");
    }

    public static String toHtml(String text) {
        var unix = LINE_END.matcher(text).replaceAll("\n");
        return PARAGRAPH_END.splitAsStream(unix).map(PlainText::paragraph).collect(Collectors.joining());
    }

    public static String excerpt(String text, int length) {
        var line = SPACES.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.max(0, length - 1));
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }

    private static String paragraph(String lines) {
        var html = new StringBuilder("<p>");
        BlockWriter.escape(lines, html);
        return html.append("</p>").toString().replace("\n", "<br>");
    }

    private static String text(List<Block> blocks, String between) {
        return blocks.stream()
                .filter(block -> !(block instanceof Divider))
                .map(PlainText::text)
                .collect(Collectors.joining(between));
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.line().stream().map(Inline::text).collect(Collectors.joining());
        }
        if (block instanceof Items list) {
            return list.items().stream().map(item -> text(item, "\n")).collect(Collectors.joining("\n"));
        }
        return block instanceof Quotation quotation ? text(quotation.blocks(), "\n\n") : "";
    }
}
