package org.chapterhouse.setting;

import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/** What an organisation decides about the suite itself. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseSettings {

    List<Settings<?>> settings();
}
