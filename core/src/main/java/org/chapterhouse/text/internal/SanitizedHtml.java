package org.chapterhouse.text.internal;

import java.util.List;
import org.chapterhouse.text.RichTextTooLarge;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * HTML without anything that could run, still with the block elements of any editor, so that their borders are not lost.
 *
 * <p>The sanitizer streams; the limits on depth and on what it writes hold before anything builds a tree.
 */
final class SanitizedHtml {

    static final int MAX_DEPTH = 100;
    private static final int MAX_OUTPUT = 4 * CanonicalHtml.MAX_LENGTH;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "br", "hr", "pre")
            .allowElements(StyledWords::element, "strong", "b", "em", "i", "span")
            .allowWithoutAttributes("span")
            .allowAttributes("style")
            .matching(StyledWords.STYLE)
            .onElements("strong", "b", "em", "i", "span")
            .allowElements("a", "div", "section", "article", "header", "footer", "main", "aside")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "dl", "dt", "dd")
            .allowElements("figure", "figcaption", "address", "center")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .onElements("td", "th")
            .allowAttributes("role")
            .onElements("table")
            .allowAttributes("style")
            .matching(WordItem.STYLE)
            .onElements("p")
            .allowAttributes("class")
            .matching(WordItem.CLASS)
            .onElements("p")
            .toFactory();

    private SanitizedHtml() {}

    static String of(String html) {
        var kept = new LimitedText();
        var renderer = HtmlStreamRenderer.create(kept, Handler.PROPAGATE, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(html, new LimitedDepth(POLICY.apply(renderer)));
        return kept.text.toString();
    }

    /** Stops a small input that makes the sanitizer write a large output. */
    private static final class LimitedText implements Appendable {
        private final StringBuilder text = new StringBuilder();

        @Override
        public Appendable append(CharSequence more) {
            return append(more, 0, more.length());
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) {
            if (text.length() + end - start > MAX_OUTPUT) {
                throw RichTextTooLarge.inLength(CanonicalHtml.MAX_LENGTH);
            }
            text.append(more, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }

    /** Counts the elements that are open once the sanitizer has balanced them. */
    private static final class LimitedDepth implements HtmlSanitizer.Policy {
        private final HtmlSanitizer.Policy policy;
        private int open;

        LimitedDepth(HtmlSanitizer.Policy policy) {
            this.policy = policy;
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            if (++open > MAX_DEPTH) {
                throw RichTextTooLarge.inDepth(MAX_DEPTH);
            }
            policy.openTag(element, attributes);
            if (VoidElements.contains(element)) {
                open--;
            }
        }

        @Override
        public void closeTag(String element) {
            open--;
            policy.closeTag(element);
        }

        @Override
        public void openDocument() {
            policy.openDocument();
        }

        @Override
        public void closeDocument() {
            policy.closeDocument();
        }

        @Override
        public void text(String text) {
            policy.text(text);
        }
    }
}
