package org.chapterhouse.health;

import org.chapterhouse.problem.HouseOnly;

/** Something of the suite itself that can be well or not. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseCheck {

    /** Lower-case words joined by hyphens; {@code check.<name>.title} among the words of this package is what people call it. */
    String name();

    /** Whether Home has not yet told of it in another way. */
    boolean isOnHome();

    Diagnosis look();
}
