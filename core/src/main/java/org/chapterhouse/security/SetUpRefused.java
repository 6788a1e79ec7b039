package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The set-up link is wrong, or set-up is already done. */
public class SetUpRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SetUpRefused() {
        super(Problem.of(SetUpRefused.class, Problem.Kind.NOT_FOUND, "CH-108"));
    }
}
