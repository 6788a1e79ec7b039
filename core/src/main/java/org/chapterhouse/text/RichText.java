package org.chapterhouse.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chapterhouse.text.internal.CanonicalHtml;
import org.chapterhouse.text.internal.Links;
import org.chapterhouse.text.internal.PlainText;
import org.chapterhouse.text.internal.ShownHtml;

/**
 * Formatted text: paragraphs, headings, lists, quotations, tables, links.
 *
 * <p>This is the only door through which HTML enters the system. Whatever comes in, from the editor, from Word or from an attacker,
 * is parsed and rewritten to one small canonical subset: {@code p h2 h3 ul ol li blockquote strong em a[href] br hr table
 * caption tbody tr th[scope] td}. Text survives, everything else goes. So two texts that look alike are equal, and {@link #html()} may be written to a page; {@link #shown()} reads better there.
 *
 * <p>The canonical form: blocks at the top, each {@code li} and {@code blockquote} holding blocks again, no empty blocks, no text outside
 * one, marks always nested link, strong, em. Links lead to {@code http}, {@code https}, {@code mailto}, {@code tel} or a path of
 * this site ({@code /press}); any other link is left as its text, and a detour that only counts who follows it is left out.
 * Characters are kept as typed, no-break spaces included; a line break in the source is a space. Lines that begin with a bullet
 * are items of a list. What is longer or deeper than any page needs is {@link RichTextTooLarge}.
 *
 * <p>A table stands at the top and is a rectangle of at most 200 rows and 20 columns, whose cells hold paragraphs; headings stand in
 * its first row and column. A larger one, one within a list or another table becomes a line for each row, its cells parted by
 * {@code |}; one that only puts things into a box or side by side is left out, and what it holds stays.
 *
 * @param html canonical after construction, whatever it was before
 */
public record RichText(String html) {

    /** No text at all. */
    public static final RichText EMPTY = new RichText("");

    public RichText {
        html = CanonicalHtml.of(html);
    }

    /** The text that this HTML means. */
    public static RichText of(String html) {
        return html.isEmpty() ? EMPTY : new RichText(html);
    }

    /** The text that HTML of another program means: web and mail addresses that stand in it as words become links. */
    public static RichText fromElsewhere(String html) {
        return of(CanonicalHtml.fromElsewhere(html));
    }

    /**
     * Text as typed: blank lines part paragraphs, single line breaks stay, bullets make lists, addresses become links. Nothing
     * in it is taken for HTML.
     */
    public static RichText fromPlainText(String text) {
        return fromElsewhere(PlainText.toHtml(text));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** As a page shows it: {@link #html()} whose blocks run the way of their letters and whose tables scroll where they are too wide. */
    public String shown() {
        return ShownHtml.of(html);
    }

    /** Where its links lead, each once, in the order in which they stand. */
    public List<String> links() {
        return html.contains(Links.BEGINNING) ? Links.of(html) : List.of();
    }

    /** The same text, whose links lead where each of them is said to lead. */
    public RichText leading(UnaryOperator<String> way) {
        return html.contains(Links.BEGINNING) ? of(Links.leading(html, way)) : this;
    }

    /**
     * The words without their formatting: a blank line between blocks, a line for each item of a list with its bullet or number, a
     * line for each row of a table with its cells parted by {@code |}.
     */
    public String plainText() {
        return PlainText.of(html);
    }

    /** The beginning on one line, at most {@code length} characters, cut between words and ended with "…" where it was cut. */
    public String excerpt(int length) {
        return PlainText.excerpt(plainText(), length);
    }

    @Override
    public String toString() {
        return html;
    }
}
