package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Items;
import org.chapterhouse.text.internal.Block.Paragraph;

/** Blocks as they are found one after the other: a list that follows a list of its kind goes on with it. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();

    List<Block> all() {
        return blocks;
    }

    void add(Block block) {
        add(blocks, block);
    }

    /** Words of a paragraph. A line that begins with a bullet begins an item, which lasts until the next bullet or empty line. */
    void addLines(List<Inline> words) {
        var lines = lines(words);
        for (int at = 0; at < lines.size(); ) {
            int item = nextItem(lines, at);
            var before = joined(lines.subList(at, item));
            if (!before.isEmpty()) {
                add(new Paragraph("p", before));
            }
            at = item;
            if (item < lines.size()) {
                at = endOfItem(lines, item);
                var line = joined(lines.subList(item, at));
                ListMarker.of(line).ifPresent(marker -> addItem(marker, line, 1));
            }
        }
    }

    /** @param level how deep the item stands, from 1 */
    void addItem(ListMarker marker, List<Inline> line, int level) {
        addItem(blocks, new Items(marker.element(), items(marker.removedFrom(line))), level);
    }

    private static void addItem(List<Block> blocks, Items item, int level) {
        var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (level > 1 && last instanceof Items list) {
            addItem(list.items().get(list.items().size() - 1), item, level - 1);
        } else {
            add(blocks, item);
        }
    }

    /** Only lists that were made here or by {@link BlockReader} are in it, and those can grow. */
    static void add(List<Block> blocks, Block block) {
        var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof Items before
                && block instanceof Items more
                && before.element().equals(more.element())) {
            before.items().addAll(more.items());
        } else {
            blocks.add(block);
        }
    }

    private static List<List<Block>> items(List<Inline> words) {
        var inner = new Blocks();
        inner.addLines(words);
        var items = new ArrayList<List<Block>>();
        items.add(inner.all());
        return items;
    }

    private static int nextItem(List<List<Inline>> lines, int from) {
        int at = from;
        while (at < lines.size() && ListMarker.of(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static int endOfItem(List<List<Inline>> lines, int item) {
        int at = item + 1;
        while (at < lines.size()
                && !lines.get(at).isEmpty()
                && ListMarker.of(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static List<List<Inline>> lines(List<Inline> words) {
        var lines = new ArrayList<List<Inline>>();
        lines.add(new ArrayList<>());
        for (var part : words) {
            if (part.isBreak()) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(part);
            }
        }
        return lines;
    }

    private static List<Inline> joined(List<List<Inline>> lines) {
        var words = new ArrayList<Inline>();
        for (var line : lines) {
            if (!words.isEmpty()) {
                words.add(Inline.BREAK);
            }
            words.addAll(line);
        }
        return Line.tidy(words);
    }
}
