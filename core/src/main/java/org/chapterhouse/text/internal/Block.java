package org.chapterhouse.text.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of formatted text. These are all there are; the editor's schema in {@code web} names the same. */
sealed interface Block {

    /** @param element {@code p}, {@code h2} or {@code h3} */
    record Paragraph(String element, List<Inline> line) implements Block {}

    /** @param element {@code ul} or {@code ol} */
    record Items(String element, List<List<Block>> items) implements Block {}

    record Quotation(List<Block> blocks) implements Block {}

    record Divider() implements Block {}

    /**
     * A rectangle: every row has as many cells as the first.
     *
     * @param caption what it is called; empty if nothing
     */
    record Table(List<Inline> caption, List<List<Cell>> rows) implements Block {}

    /**
     * One cell of a table.
     *
     * @param heading whether it names its column or row
     * @param paragraphs nothing but paragraphs; none where the cell is empty
     */
    record Cell(boolean heading, List<Paragraph> paragraphs) {

        static final Cell EMPTY = new Cell(false, List.of());
    }

    /** A run of text with the same marks, or a line break (which is the text {@code "\n"} without marks). */
    record Inline(String text, Marks marks) {

        static final Inline BREAK = new Inline("\n", Marks.NONE);

        boolean isBreak() {
            return equals(BREAK);
        }
    }

    record Marks(@Nullable String href, boolean strong, boolean em) {

        static final Marks NONE = new Marks(null, false, false);

        Marks withLink(@Nullable String target) {
            return target == null ? this : new Marks(target, strong, em);
        }

        Marks withStrong() {
            return new Marks(href, true, em);
        }

        Marks withoutStrong() {
            return new Marks(href, false, em);
        }

        Marks withEm() {
            return new Marks(href, strong, true);
        }
    }
}
