package org.chapterhouse.setting.internal;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A secret cannot be kept: the suite was started without a key to seal it with. */
public class NoKey extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NoKey() {
        super(Problem.of(NoKey.class, Problem.Kind.CONFIG, "CH-133"));
    }
}
