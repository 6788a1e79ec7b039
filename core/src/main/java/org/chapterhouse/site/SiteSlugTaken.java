package org.chapterhouse.site;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Two sites cannot have the same word in their addresses. */
public class SiteSlugTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SiteSlugTaken(String slug) {
        super(new Problem(
                "CH-122", Problem.Kind.USER, "There is already a site '" + slug + "'. Choose another word for it."));
    }
}
