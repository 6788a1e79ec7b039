package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.text.internal.Block.Cell;
import org.chapterhouse.text.internal.Block.Divider;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Items;
import org.chapterhouse.text.internal.Block.Marks;
import org.chapterhouse.text.internal.Block.Paragraph;
import org.chapterhouse.text.internal.Block.Quotation;
import org.chapterhouse.text.internal.Block.Table;

/** Formatted text as plain text and back. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\f]*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static final String BETWEEN_CELLS = " | ";
    static final String BETWEEN_LINES = " / ";

    private PlainText() {}

    public static String of(String html) {
        return html.isEmpty() ? "" : text(CanonicalHtml.blocks(html, Reading.AS_IT_IS));
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

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Divider))
                .map(PlainText::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return text(paragraph.line(), "\n");
        }
        if (block instanceof Items list) {
            return lines(list, "  ").stream()
                    .map(line -> text(line.line(), "\n"))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Table table) {
            return Stream.concat(
                            Stream.of(text(table.caption(), " ")).filter(caption -> !caption.isEmpty()),
                            table.rows().stream().map(PlainText::row))
                    .collect(Collectors.joining("\n"));
        }
        return block instanceof Quotation quotation ? text(quotation.blocks()) : "";
    }

    private static String row(List<Cell> cells) {
        var words = cells.stream()
                .map(cell -> cell.paragraphs().stream()
                        .map(paragraph -> text(paragraph.line(), BETWEEN_LINES))
                        .collect(Collectors.joining(BETWEEN_LINES)))
                .collect(Collectors.joining(BETWEEN_CELLS));
        return words.strip();
    }

    private static String text(List<Inline> line, String lineBreak) {
        return line.stream()
                .map(part -> part.isBreak() ? lineBreak : part.text())
                .collect(Collectors.joining());
    }

    /**
     * A list as paragraphs with its bullets and numbers before them.
     *
     * @param indent what stands before the items of a list within an item, once for each level
     */
    static List<Paragraph> lines(Items list, String indent) {
        var lines = new ArrayList<Paragraph>();
        addLines(list, "", indent, lines);
        return lines;
    }

    private static void addLines(Items list, String before, String indent, List<Paragraph> lines) {
        for (int i = 0; i < list.items().size(); i++) {
            var marker = before + (list.element().equals("ol") ? (i + 1) + ". " : "• ");
            for (var block : list.items().get(i)) {
                if (block instanceof Paragraph paragraph) {
                    lines.add(marked(marker, paragraph));
                    marker = before + indent;
                } else if (block instanceof Items inner) {
                    addLines(inner, before + indent, indent, lines);
                }
            }
        }
    }

    private static Paragraph marked(String marker, Paragraph paragraph) {
        return new Paragraph(
                "p",
                Stream.concat(Stream.of(new Inline(marker, Marks.NONE)), paragraph.line().stream())
                        .filter(part -> !part.text().isEmpty())
                        .toList());
    }
}
