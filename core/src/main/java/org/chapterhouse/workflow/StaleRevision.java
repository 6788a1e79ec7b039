package org.chapterhouse.workflow;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.revision.Revision;

/** Somebody else saved in the meantime. Nothing was overwritten; what was typed is still with the person who typed it. */
public class StaleRevision extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final transient Revision newest;

    StaleRevision(Revision newest) {
        super(Problem.of(StaleRevision.class, Problem.Kind.CONFLICT, "CH-205", newest.authorName(), newest.title()));
        this.newest = newest;
    }

    /** What the other person saved. */
    public Revision newest() {
        return newest;
    }
}
