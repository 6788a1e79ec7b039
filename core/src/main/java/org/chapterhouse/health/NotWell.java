package org.chapterhouse.health;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Something is not well; the console has said what. */
class NotWell extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NotWell(int count) {
        super(Problem.of(NotWell.class, Problem.Kind.INVALID, "CH-058", count));
    }
}
