package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The person is signed in but may not do this. Screens answer it as if the thing did not exist. */
public class NotPermitted extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NotPermitted(Permission needed) {
        super(problem(needed));
    }

    /** As it is told to the person who asks what they may do. */
    public static Problem problem(Permission needed) {
        return Problem.of(NotPermitted.class, Problem.Kind.NOT_PERMITTED, "CH-101", needed);
    }
}
