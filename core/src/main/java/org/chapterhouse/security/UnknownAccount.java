package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The account asked for does not exist. */
public class UnknownAccount extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    UnknownAccount() {
        super(new Problem("CH-111", Problem.Kind.USER, "There is no such account. It may be spelled differently."));
    }
}
