package org.chapterhouse.type;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The content type is not here: never was, or its plugin has been removed. */
public class NoSuchType extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public NoSuchType(String id) {
        super(Problem.of(NoSuchType.class, Problem.Kind.NOT_FOUND, "CH-211", id));
    }
}
