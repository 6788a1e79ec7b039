package org.chapterhouse.search;

/**
 * An order to make the documents of a source anew.
 *
 * @param source empty for content
 * @param after the item after which to go on; empty for the beginning
 */
record RebuildSearch(String source, String after) {}
