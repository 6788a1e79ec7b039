package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The account asked for does not exist. */
public class UnknownAccount extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    UnknownAccount() {
        super(Problem.of(UnknownAccount.class, Problem.Kind.NOT_FOUND, "CH-111"));
    }
}
