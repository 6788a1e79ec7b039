package org.chapterhouse.search;

/**
 * An order to make the documents of content anew.
 *
 * @param after the item after which to go on; empty for the beginning
 */
record RebuildSearch(String after) {}
