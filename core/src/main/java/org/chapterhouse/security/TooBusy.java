package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** More passwords wait to be checked than the machine can do at once. */
public class TooBusy extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public TooBusy() {
        super(Problem.of(TooBusy.class, Problem.Kind.BUSY, "CH-105"));
    }
}
