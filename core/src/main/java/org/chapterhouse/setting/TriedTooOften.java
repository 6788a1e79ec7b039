package org.chapterhouse.setting;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody tries settings out again and again: whoever answers there is spared for a while. */
public class TriedTooOften extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TriedTooOften(int most, long minutes) {
        super(Problem.of(TriedTooOften.class, Problem.Kind.TOO_OFTEN, "CH-135", most, minutes));
    }
}
