package org.chapterhouse.workflow;

import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody who wants an older version back has typed something that is not saved. */
public class TypedUpon extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TypedUpon(ContentItem item) {
        super(new Problem(
                "CH-218",
                Problem.Kind.USER,
                "You have typed something in '" + item.draft().title()
                        + "' that is not saved. Save it or drop it first, then restore the older version."));
    }
}
