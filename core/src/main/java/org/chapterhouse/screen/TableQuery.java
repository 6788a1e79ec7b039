package org.chapterhouse.screen;

/**
 * Which rows of a table somebody wants to see.
 *
 * @param site the short name of the site that is worked on
 * @param words what was typed to narrow it; empty for all
 * @param sortedBy the name of a column that can be sorted by, and of no other; empty for the order that is natural to it
 * @param isDescending whether the last comes first
 * @param from how many rows come before
 * @param count how many at most
 */
public record TableQuery(String site, String words, String sortedBy, boolean isDescending, int from, int count) {}
