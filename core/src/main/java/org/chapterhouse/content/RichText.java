package org.chapterhouse.content;

import org.chapterhouse.content.internal.richtext.CanonicalHtml;
import org.chapterhouse.content.internal.richtext.PlainText;

/**
 * Formatted text: paragraphs, headings, lists, quotations, links.
 *
 * <p>This is the only door through which HTML enters the system. Whatever comes in, from the editor, from Word or from an attacker,
 * is parsed and rewritten to one small canonical subset: {@code p h2 h3 ul ol li blockquote strong em a[href] br hr}. Text
 * survives, everything else goes. So two texts that look alike are equal, and {@link #html()} may be written to a page as it is.
 *
 * <p>The canonical form: blocks at the top, each {@code li} and {@code blockquote} holding blocks again, no empty blocks, no text outside
 * one, marks always nested link, strong, em. Links lead to {@code http}, {@code https}, {@code mailto}, {@code tel} or a path of
 * this site ({@code /press}); any other link is left as its text. Characters are kept as typed, no-break spaces included; a line
 * break in the source is a space. What is longer or deeper than any page needs is {@link RichTextTooLarge}.
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

    /** Text as typed: blank lines part paragraphs, single line breaks stay. Nothing in it is taken for HTML. */
    public static RichText fromPlainText(String text) {
        return of(PlainText.toHtml(text));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words without their formatting; a blank line between blocks, a line break between the items of a list. */
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
