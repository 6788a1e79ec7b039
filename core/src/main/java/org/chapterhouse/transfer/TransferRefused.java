package org.chapterhouse.transfer;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** A backup or a restore cannot be done as things stand; nothing was changed. */
@HouseOnly
public class TransferRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    TransferRefused(String key, Object... arguments) {
        super(Problem.of(TransferRefused.class, Problem.Kind.CONFIG, key, arguments));
    }
}
