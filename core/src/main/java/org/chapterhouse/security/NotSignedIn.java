package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody has to be signed in for this and nobody is. */
public class NotSignedIn extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super(Problem.of(NotSignedIn.class, Problem.Kind.NOT_PERMITTED, "CH-102"));
    }
}
