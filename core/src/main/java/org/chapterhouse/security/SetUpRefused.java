package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The set-up link is wrong, or set-up is already done. */
public class SetUpRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SetUpRefused() {
        super(
                new Problem(
                        "CH-108",
                        Problem.Kind.USER,
                        "This set-up link does not work. Each start of Chapterhouse prints a new one until the first account exists: use the newest."));
    }
}
