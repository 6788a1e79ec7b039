package org.chapterhouse.setting;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody else changed the settings in the meantime. Nothing was overwritten. */
public class StaleSettings extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    StaleSettings(String author) {
        super(Problem.of(StaleSettings.class, Problem.Kind.CONFLICT, "CH-131", author));
    }
}
