package org.chapterhouse.workflow;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody has begun more texts than are kept for one person; what was kept before stays. */
public class TooManyUnfinished extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TooManyUnfinished(long copies) {
        super(new Problem(
                "CH-224",
                Problem.Kind.USER,
                "You have " + copies + " unfinished texts, and no room is left to keep this one while you type."
                        + " Save or drop some of them on Home in another tab; then this one is kept again."));
    }
}
