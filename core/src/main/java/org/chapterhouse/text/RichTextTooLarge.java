package org.chapterhouse.text;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A formatted text is longer, or nested deeper, than any page needs. */
public final class RichTextTooLarge extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private RichTextTooLarge(String code, String message) {
        super(new Problem(code, Problem.Kind.USER, message));
    }

    public static RichTextTooLarge inLength(int accepted) {
        return new RichTextTooLarge(
                "CH-221",
                "The text is longer than the %,d characters, formatting included, that one field holds. Split it into several pages."
                        .formatted(accepted));
    }

    public static RichTextTooLarge inDepth(int accepted) {
        return new RichTextTooLarge(
                "CH-222",
                "The text is nested more than %d levels deep. Paste it without formatting and format it again."
                        .formatted(accepted));
    }
}
