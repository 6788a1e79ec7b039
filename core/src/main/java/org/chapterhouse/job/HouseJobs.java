package org.chapterhouse.job;

import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/** Work that the suite itself has done later. A bean of this type is all the registration there is. */
@HouseOnly
public interface HouseJobs {

    List<Job<?>> jobs();
}
