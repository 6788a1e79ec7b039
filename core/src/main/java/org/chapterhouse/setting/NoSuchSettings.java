package org.chapterhouse.setting;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** No plugin that is here has such settings. */
public class NoSuchSettings extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NoSuchSettings(String id) {
        super(Problem.of(NoSuchSettings.class, Problem.Kind.NOT_FOUND, "CH-130", id));
    }
}
