package org.chapterhouse.plugin;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** What a plugin left cannot be deleted: it is still here, or never was. */
class ForgetRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    ForgetRefused(String key, Object... arguments) {
        super(Problem.of(ForgetRefused.class, Problem.Kind.INVALID, key, arguments));
    }
}
