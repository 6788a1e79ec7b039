package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** There is no such role. */
public class UnknownRole extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    UnknownRole(RoleId id) {
        super(new Problem(
                "CH-115", Problem.Kind.USER, "There is no role '" + id + "'. Choose one of those that are listed."));
    }
}
