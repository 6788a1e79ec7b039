package org.chapterhouse.security;

/** Knows which sites there are to hold a role on. */
public interface SiteNames {

    boolean exists(String slug);
}
