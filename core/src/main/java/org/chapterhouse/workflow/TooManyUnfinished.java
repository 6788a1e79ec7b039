package org.chapterhouse.workflow;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody has begun more texts than are kept for one person; what was kept before stays. */
public class TooManyUnfinished extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TooManyUnfinished(long copies) {
        super(Problem.of(TooManyUnfinished.class, Problem.Kind.INVALID, "CH-224", copies));
    }
}
