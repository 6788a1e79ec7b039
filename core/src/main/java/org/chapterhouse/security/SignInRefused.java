package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The sign-in was wrong; it does not say in what, so that nobody learns who has an account. */
public class SignInRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super(Problem.of(SignInRefused.class, Problem.Kind.INVALID, "CH-103"));
    }
}
