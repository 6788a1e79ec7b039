package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** There is no such role. */
public class UnknownRole extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    UnknownRole(RoleId id) {
        super(Problem.of(UnknownRole.class, Problem.Kind.NOT_FOUND, "CH-115", id));
    }
}
