package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.text.internal.Block.Divider;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Items;
import org.chapterhouse.text.internal.Block.Marks;
import org.chapterhouse.text.internal.Block.Paragraph;
import org.chapterhouse.text.internal.Block.Quotation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the children of one container into blocks; what is no block of ours is flattened. */
final class BlockReader {

    private static final int MAX_LIST_DEPTH = 8;
    private static final Set<String> TRANSPARENT =
            Set.of("span", "font", "u", "s", "small", "sub", "sup", "code", "body");
    private static final Pattern SOURCE_LINE_END = Pattern.compile("[ \\t\\f]*[\\n\\r][ \\t\\n\\r\\f]*");

    /** Where blocks stand, which decides what may stand there. */
    private enum Surroundings {
        TOP,
        INSIDE,
        CELL
    }

    private final Reading reading;
    private final Surroundings around;
    private final int listDepth;
    private final Blocks blocks = new Blocks();
    private final List<Inline> line = new ArrayList<>();
    private String element = "p";

    private BlockReader(Reading reading, Surroundings around, int listDepth) {
        this.reading = reading;
        this.around = around;
        this.listDepth = listDepth;
    }

    static List<Block> read(Element body, Reading reading) {
        return new BlockReader(reading, Surroundings.TOP, 0).read(body, Marks.NONE);
    }

    /** What a cell of a table holds: paragraphs. */
    static List<Block> cell(Element cell, Reading reading, Marks marks) {
        return new BlockReader(reading, Surroundings.CELL, 0).read(cell, marks);
    }

    private List<Block> read(Element parent, Marks marks) {
        children(parent, marks);
        return finish();
    }

    private List<Block> finish() {
        endLine();
        return blocks.all();
    }

    private void children(Element parent, Marks marks) {
        parent.childNodes().forEach(child -> node(child, marks));
    }

    private void node(Node node, Marks marks) {
        if (node instanceof TextNode text) {
            text(text, marks);
        } else if (node instanceof Element child) {
            element(child, marks);
        }
    }

    private void text(TextNode node, Marks marks) {
        var parent = node.parent();
        if (parent != null && parent.nameIs("pre")) {
            node.getWholeText().lines().forEach(each -> {
                line.add(new Inline(each, marks));
                line.add(Inline.BREAK);
            });
            return;
        }
        line.add(new Inline(withoutLineEnds(node.getWholeText()), marks));
    }

    private static String withoutLineEnds(String text) {
        var hasNone = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return hasNone ? text : SOURCE_LINE_END.matcher(text).replaceAll(" ");
    }

    private void element(Element child, Marks marks) {
        switch (child.normalName()) {
            case "strong", "b" -> children(child, marks.withStrong());
            case "em", "i" -> children(child, marks.withEm());
            case "a" ->
                children(child, marks.withLink(LinkTarget.of(child.attr("href")).orElse(null)));
            case "br" -> line.add(Inline.BREAK);
            case "hr" -> divider();
            case "h1", "h2" -> paragraph(around == Surroundings.TOP ? "h2" : "p", child, marks);
            case "h3", "h4", "h5", "h6" -> paragraph(around == Surroundings.TOP ? "h3" : "p", child, marks);
            case "p" ->
                WordItem.level(child)
                        .ifPresentOrElse(level -> wordItem(child, marks, level), () -> paragraph("p", child, marks));
            case "ul", "ol" -> list(child, marks);
            case "blockquote" -> quotation(child, marks);
            case "table" -> table(child, marks);
            default -> other(child, marks);
        }
    }

    private void other(Element child, Marks marks) {
        if (TRANSPARENT.contains(child.normalName())) {
            children(child, marks);
        } else {
            paragraph("p", child, marks);
        }
    }

    private void paragraph(String name, Element child, Marks marks) {
        endLine();
        element = name;
        children(child, marks);
        endLine();
    }

    private void divider() {
        endLine();
        if (around == Surroundings.TOP) {
            blocks.add(new Divider());
        }
    }

    private void quotation(Element child, Marks marks) {
        if (around != Surroundings.TOP) {
            paragraph("p", child, marks);
            return;
        }
        endLine();
        var quoted = new BlockReader(reading, Surroundings.INSIDE, listDepth).read(child, marks);
        if (!quoted.isEmpty()) {
            blocks.add(new Quotation(quoted));
        }
    }

    private void table(Element child, Marks marks) {
        endLine();
        var table = new TableReader(child, reading, marks);
        if (table.isLayout()) {
            children(child, marks);
            endLine();
            return;
        }
        var rectangle = around == Surroundings.TOP ? table.rectangle() : Optional.<Block>empty();
        rectangle.ifPresentOrElse(
                blocks::add,
                () -> table.lines().forEach(each -> {
                    line.addAll(each);
                    endLine();
                }));
    }

    private void wordItem(Element child, Marks marks, int level) {
        endLine();
        children(child, marks);
        var words = Line.tidy(reading.words().apply(line));
        var marker = ListMarker.ofWord(words);
        if (marker.isEmpty() || around == Surroundings.CELL || listDepth + level >= MAX_LIST_DEPTH) {
            endLine();
            return;
        }
        blocks.addItem(marker.get(), words, level);
        line.clear();
    }

    private void list(Element list, Marks marks) {
        endLine();
        if (listDepth == MAX_LIST_DEPTH) {
            children(list, marks);
            endLine();
            return;
        }
        var items = items(list, marks);
        if (items.isEmpty()) {
            return;
        }
        if (around == Surroundings.CELL) {
            PlainText.lines(new Items(list.normalName(), items), "").forEach(blocks::add);
        } else {
            blocks.add(new Items(list.normalName(), items));
        }
    }

    private List<List<Block>> items(Element list, Marks marks) {
        var items = new ArrayList<List<Block>>();
        for (var child : list.childNodes()) {
            var inner = new BlockReader(reading, Surroundings.INSIDE, listDepth + 1);
            if (child instanceof Element item && item.normalName().equals("li")) {
                inner.children(item, marks);
            } else {
                inner.node(child, marks);
            }
            addItem(items, inner.finish());
        }
        return items;
    }

    /** An item begins with words: one that begins with a list continues the item before it. */
    private static void addItem(List<List<Block>> items, List<Block> item) {
        if (item.isEmpty()) {
            return;
        }
        if (item.get(0) instanceof Items inner) {
            if (items.isEmpty()) {
                items.addAll(inner.items());
                addItem(items, item.subList(1, item.size()));
                return;
            }
            item.forEach(block -> Blocks.add(items.get(items.size() - 1), block));
            return;
        }
        items.add(new ArrayList<>(item));
    }

    private void endLine() {
        var words = Line.tidy(reading.words().apply(line));
        if (!words.isEmpty()) {
            if (element.equals("p") && around != Surroundings.CELL && listDepth < MAX_LIST_DEPTH) {
                blocks.addLines(words);
            } else {
                blocks.add(new Paragraph(element, words));
            }
        }
        line.clear();
        element = "p";
    }
}
