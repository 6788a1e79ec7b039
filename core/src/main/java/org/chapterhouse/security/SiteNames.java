package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;

/** Knows which sites there are to hold a role on. */
@HouseOnly
public interface SiteNames {

    boolean exists(String slug);
}
