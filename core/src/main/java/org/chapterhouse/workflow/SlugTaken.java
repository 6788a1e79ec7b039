package org.chapterhouse.workflow;

import org.chapterhouse.content.SitePath;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Another item of the site holds, or once held, the address. */
public class SlugTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public SlugTaken(SitePath path, String holder) {
        super(new Problem(
                "CH-204",
                Problem.Kind.USER,
                "The address '" + path + "' already belongs to '" + holder
                        + "'. Choose another address for this page."));
    }
}
