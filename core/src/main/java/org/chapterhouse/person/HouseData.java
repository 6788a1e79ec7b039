package org.chapterhouse.person;

import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/** What the suite itself holds of people. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseData {

    List<PersonalData<?>> personalData();
}
