package org.chapterhouse.site;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Two sites cannot have the same word in their addresses. */
public class SiteSlugTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SiteSlugTaken(String slug) {
        super(Problem.of(SiteSlugTaken.class, Problem.Kind.CONFLICT, "CH-122", slug));
    }
}
