package org.chapterhouse.site;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The site asked for does not exist. */
public class NoSuchSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NoSuchSite(String slug) {
        super(new Problem(
                "CH-120", Problem.Kind.USER, "There is no site '" + slug + "'. Choose one of the existing sites."));
    }
}
