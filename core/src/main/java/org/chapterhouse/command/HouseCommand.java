package org.chapterhouse.command;

import org.chapterhouse.problem.HouseOnly;

/** A command of the suite itself. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseCommand {

    /** The first word of the order. */
    String name();

    void run(CommandCall call);
}
