package org.chapterhouse.fault;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** A plugin has failed too often where somebody wants in, or too many are in there already. */
@HouseOnly
public class DoorShut extends ChapterhouseException {

    /** For whoever is answered so, in seconds. */
    public static final String RETRY_AFTER = "60";

    private static final long serialVersionUID = 1L;

    DoorShut(PluginDoor door) {
        super(Problem.of(DoorShut.class, Problem.Kind.BUSY, "CH-214", door.called()));
    }
}
