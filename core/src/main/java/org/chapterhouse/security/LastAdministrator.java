package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody must remain who can administer everything. */
public class LastAdministrator extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(Problem.of(LastAdministrator.class, Problem.Kind.CONFLICT, "CH-109"));
    }
}
