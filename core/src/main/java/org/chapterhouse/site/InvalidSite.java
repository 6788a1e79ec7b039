package org.chapterhouse.site;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A site cannot be made or changed as typed; the message says what to change. */
public class InvalidSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    InvalidSite(String key, Object... arguments) {
        super(Problem.of(InvalidSite.class, Problem.Kind.INVALID, key, arguments));
    }
}
