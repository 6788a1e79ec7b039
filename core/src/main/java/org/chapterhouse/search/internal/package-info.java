/**
 * Keeps the index: what of a text is searched, the rows it becomes, and how they are made anew.
 *
 * <p>Open {@link org.chapterhouse.search.internal.ContentIndexing} first. Invariant: whoever writes a document of content has written or
 * holds the row of the published page before, so that the two never wait for each other.
 */
@NullMarked
package org.chapterhouse.search.internal;

import org.jspecify.annotations.NullMarked;
