package org.chapterhouse.health;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/** Something of the suite itself that can be well or not. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseCheck {

    /** Lower-case words joined by hyphens. */
    String name();

    /** What people call it. */
    Message called();

    /** Whether Home has not yet told of it in another way. */
    boolean isOnHome();

    Diagnosis look();
}
