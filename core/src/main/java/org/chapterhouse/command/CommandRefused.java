package org.chapterhouse.command;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** There is no such command, or it was ordered with too little or too much. */
class CommandRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    CommandRefused(String key, Object... arguments) {
        super(Problem.of(CommandRefused.class, Problem.Kind.INVALID, key, arguments));
    }
}
