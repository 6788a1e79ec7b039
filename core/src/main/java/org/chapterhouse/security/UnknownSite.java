package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A grant can only be for a site that exists. */
public class UnknownSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    UnknownSite(String slug) {
        super(Problem.of(UnknownSite.class, Problem.Kind.NOT_FOUND, "CH-110", slug));
    }
}
