package org.chapterhouse.workflow;

import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody who wants an older version back has typed something that is not saved. */
public class TypedUpon extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TypedUpon(ContentItem item) {
        super(Problem.of(
                TypedUpon.class, Problem.Kind.CONFLICT, "CH-218", item.draft().title()));
    }
}
