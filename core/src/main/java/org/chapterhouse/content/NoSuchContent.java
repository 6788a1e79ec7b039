package org.chapterhouse.content;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** There is no such content for this person: it never was, or it belongs to a site that is none of theirs. */
public class NoSuchContent extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public NoSuchContent(ContentId id) {
        super(Problem.of(NoSuchContent.class, Problem.Kind.NOT_FOUND, "CH-210", id));
    }
}
