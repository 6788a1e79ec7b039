package org.chapterhouse.site;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The site asked for does not exist. */
public class NoSuchSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NoSuchSite(String slug) {
        super(Problem.of(NoSuchSite.class, Problem.Kind.NOT_FOUND, "CH-120", slug));
    }
}
