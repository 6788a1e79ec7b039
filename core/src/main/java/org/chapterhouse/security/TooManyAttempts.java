package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Wrong passwords came too fast; the right one is not looked at either until the wait is over. */
public class TooManyAttempts extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public TooManyAttempts(long minutes) {
        super(Problem.of(TooManyAttempts.class, Problem.Kind.TOO_OFTEN, "CH-104", minutes));
    }
}
