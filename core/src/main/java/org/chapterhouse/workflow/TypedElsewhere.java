package org.chapterhouse.workflow;

import java.time.Instant;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The same person has typed on in another window. Nothing was overwritten, and neither window has lost a word. */
public class TypedElsewhere extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final String mark;
    private final Instant keptAt;

    TypedElsewhere(WorkingCopy newer) {
        super(Problem.of(TypedElsewhere.class, Problem.Kind.CONFLICT, "CH-226"));
        this.mark = newer.mark();
        this.keptAt = newer.savedAt();
    }

    /** By which whoever keeps their own instead says that they know of the other. */
    public String mark() {
        return mark;
    }

    /** When the other window was kept. */
    public Instant keptAt() {
        return keptAt;
    }
}
