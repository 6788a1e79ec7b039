package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.text.internal.Block.Cell;
import org.chapterhouse.text.internal.Block.Divider;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Items;
import org.chapterhouse.text.internal.Block.Marks;
import org.chapterhouse.text.internal.Block.Paragraph;
import org.chapterhouse.text.internal.Block.Quotation;
import org.chapterhouse.text.internal.Block.Table;

/** Blocks as HTML. Every tag is written here and every character of text is escaped here. */
final class BlockWriter {

    private final StringBuilder html = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    private BlockWriter() {}

    static String write(List<Block> blocks) {
        var writer = new BlockWriter();
        blocks.forEach(writer::block);
        return writer.html.toString();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            within(paragraph.element(), () -> line(paragraph.line()));
        } else if (block instanceof Items list) {
            within(list.element(), () -> list.items().forEach(item -> within("li", () -> item.forEach(this::block))));
        } else if (block instanceof Quotation quotation) {
            within("blockquote", () -> quotation.blocks().forEach(this::block));
        } else if (block instanceof Table table) {
            within("table", () -> table(table));
        } else if (block instanceof Divider) {
            html.append("<hr>");
        }
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            within("caption", () -> line(table.caption()));
        }
        within("tbody", () -> {
            var heading = "<th scope=\"col\">";
            for (var row : table.rows()) {
                row(row, heading);
                heading = "<th scope=\"row\">";
            }
        });
    }

    private void row(List<Cell> row, String heading) {
        within("tr", () -> row.forEach(cell -> cell(cell, heading)));
    }

    private void cell(Cell cell, String heading) {
        html.append(cell.heading() ? heading : "<td>");
        cell.paragraphs().forEach(this::block);
        html.append(cell.heading() ? "</th>" : "</td>");
    }

    private void within(String element, Runnable content) {
        html.append('<').append(element).append('>');
        content.run();
        html.append("</").append(element).append('>');
    }

    /** Keeps marks open as long as the next run has them too, as the editor does. */
    private void line(List<Inline> line) {
        for (var part : line) {
            mark(tags(part.marks()));
            if (part.isBreak()) {
                html.append("<br>");
            } else {
                escape(part.text(), html);
            }
        }
        mark(List.of());
    }

    private void mark(List<String> wanted) {
        int same = 0;
        while (same < Math.min(open.size(), wanted.size()) && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        while (open.size() > same) {
            var tag = open.remove(open.size() - 1);
            html.append(tag.startsWith("<a ") ? "</a>" : "</" + tag.substring(1));
        }
        for (var tag : wanted.subList(same, wanted.size())) {
            html.append(tag);
            open.add(tag);
        }
    }

    private static List<String> tags(Marks marks) {
        var tags = new ArrayList<String>();
        var href = marks.href();
        if (href != null) {
            var target = new StringBuilder();
            escape(href, target);
            tags.add("<a href=\"" + target.toString().replace("\"", "&quot;") + "\">");
        }
        if (marks.strong()) {
            tags.add("<strong>");
        }
        if (marks.em()) {
            tags.add("<em>");
        }
        return tags;
    }

    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }
}
