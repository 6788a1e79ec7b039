package org.chapterhouse.workflow;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.revision.Revision;

/** Somebody else saved in the meantime. Nothing was overwritten; what was typed is still with the person who typed it. */
public class StaleRevision extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final transient Revision newest;

    StaleRevision(Revision newest) {
        super(new Problem(
                "CH-205",
                Problem.Kind.USER,
                newest.authorName() + " saved '" + newest.title()
                        + "' while you were working on it. Your text is still here and not saved: compare the two, then"
                        + " save yours over it or take theirs."));
        this.newest = newest;
    }

    /** What the other person saved. */
    public Revision newest() {
        return newest;
    }
}
