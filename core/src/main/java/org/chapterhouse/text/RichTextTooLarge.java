package org.chapterhouse.text;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A formatted text is longer, or nested deeper, than any page needs. */
public final class RichTextTooLarge extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private RichTextTooLarge(Problem problem) {
        super(problem);
    }

    public static RichTextTooLarge inLength(int accepted) {
        return new RichTextTooLarge(Problem.of(RichTextTooLarge.class, Problem.Kind.INVALID, "CH-221", accepted));
    }

    public static RichTextTooLarge inDepth(int accepted) {
        return new RichTextTooLarge(Problem.of(RichTextTooLarge.class, Problem.Kind.INVALID, "CH-222", accepted));
    }
}
