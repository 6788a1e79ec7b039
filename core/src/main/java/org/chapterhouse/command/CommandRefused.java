package org.chapterhouse.command;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** There is no such command, or it was ordered with too little or too much. */
@HouseOnly
public class CommandRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public CommandRefused(String key, Object... arguments) {
        super(Problem.of(CommandRefused.class, Problem.Kind.INVALID, key, arguments));
    }
}
