package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody must remain who can administer everything. */
public class LastAdministrator extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(new Problem(
                "CH-109",
                Problem.Kind.USER,
                "This is the last administrator of every site. Make somebody else one first."));
    }
}
